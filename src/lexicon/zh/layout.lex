# What headings, columns and lead-ins leave unsaid in the entries under them.

concept column-refusal "a column or lead-in over what a refusal costs"
    (不给|拒绝|不提供|不授权|不同意|不开启|关闭|未授权|不填) ..6 (会怎样|怎样|后果|影响|结果)
    (拒绝|不授权|不提供|关闭) ..4 (时|后|的)
    + 不给会怎样
    + 拒绝授权时
    - 收集什么

concept column-required "a column that tells required from optional data"
    (性质|是否必要|是否必需|是否必须|是否必填|必要性|必填|必要|可选|类型)
    + 是否必要
    - 目的

concept required-value "the word for required or optional, as a column holds it"
    (必要|必需|必须|必填|可选|选填|非必要|非必需|自愿|非必填)
    + 可选
    - 地址

concept column-recipient "a column or lead-in that names who receives data"
    (接收方|接收者|第三方|合作方|合作伙伴|受托方|公司名称|公司主体|服务商|提供方|运营方|开发者|sdk名称|sdk提供方)
    + 接收方
    - 目的

concept turn-off "turning something off, or the way there"
    (关闭|停用|撤回|收回|取消|禁用|更改|管理|关掉) 
    + 随时可以关掉
    - 天黑了

concept in-settings "the settings of a device, an app or an account"
    (设置|系统设置|权限管理|隐私中心|设定)
    + 在设置里
    - 在盒子里

concept asks-separately "consent is asked for each thing by itself; what for, the entries tell"
    (单独|另行|逐一|逐项|分别|再次|重新) ..12 (同意|授权|许可|弹窗|询问)
    + 下列事项逐项询问
    - 询问姓名

concept separate-consent-case "a case for consent of its own, as an entry of their list"
    <sensitive-type>
    (新|其他|其它|未写明|未载明|未列明) ..6 (目的|用途)
    向 ..16 (提供|共享|传输|转移)
    (出境|境外|跨境|公开披露|公开)
    + 采集指纹
    + 用于未写明的目的
    + 向医院提供病历
    + 资料出境
    + 敏感的指纹
    + 公开
    - 开门之前

concept topic-personalisation "a heading over personalisation and automated decisions"
    (个性化|自动化决策|自动决策|算法|推荐|画像|定向推送|定向广告)
    but not 推荐 ..2 (有奖|人|好友|奖励|码|他人)
    but not 个性化 [的] (体验|服务)
    but not 安装 ..2 推荐
    + 个性化推荐
    - 推荐好友有礼
    - 更加个性化的体验
    - 允许安装推荐的软件
    - 缓存

concept topic-complaint "an entry or heading over complaints"
    (投诉|举报|申诉)
    + 投诉
    - 表扬
    - 争议的解决

concept automated-entry "a program ranks or decides, under a heading that says so"
    (推荐|排序|自动|系统|匹配|筛选|展示|算法|画像|个性化)
    + 系统排序
    - 猫睡觉

concept authority-word "bodies outside that hear complaints"
    (网信|网信办|互联网信息办公室|监管部门|主管部门|监管机构|工信部|通信管理局|公安机关|消费者协会|市场监督管理|法院|仲裁)
    + 向法院起诉
    - 向前走
