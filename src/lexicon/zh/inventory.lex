# What the inventory of data reads besides kinds of data: headers of table columns, marks of a purpose, optional and required.
# Of the headers that match, the one that ends last names the column: Chinese puts the head of a phrase last.

concept column-data "a column that names kinds of data"
    (信息|数据|资料|字段|信息类型|信息种类|信息类别|个人信息|信息内容|信息名称|信息字段|数据类型|数据字段|数据内容|信息范围|收集范围|收集内容|共享内容|获取内容|信息项|数据项|资料类别|个人资料|数据类别|个人数据|个人信息类型|个人信息种类|个人信息字段|所需信息|采集内容|收集项|数据名称|收集类型)
    + 收集的个人信息类型
    - 隐私政策链接

concept column-purpose "a column that names purposes"
    (目的|用途|作用|用于|原因|为什么)
    (功能|用途|使用|目的|权限) ..4 (说明|描述|解释)
    (目的|用途) ..4 (场景|范围|方式|功能)
    + 使用目的
    + 权限功能说明
    + 使用目的及场景
    - 序号

concept column-function "a column that names functions"
    (功能|业务|场景|环节|服务|业务功能|功能名称|功能场景|服务内容|服务类型|业务类型|产品)
    + 业务功能
    - 序号

concept column-recipient "a column that names who receives data"
    (接收方|接收者|接收主体|第三方|合作方|合作伙伴|共享方|共享对象|提供对象|受托方|受托人|供应商|提供方|提供商|提供者|服务商|开发者|运营方|主体|公司|企业|机构|sdk|插件)
    (接收方|第三方|合作方|sdk|插件|公司|机构|主体|服务商|共享方|开发者|运营方|产品|提供方) [的] [/|／] (名称|名字|全称|主体|公司|信息|sdk|类型|机构)
    (名称|主体) ..2 (联系方式)
    + 接收方
    + sdk名称
    + 名称和联系方式
    - 序号

concept column-permission "a column that names permissions"
    (权限|权限名称|权限类型|系统权限|设备权限)
    + 权限名称
    - 用途

concept column-retention "a column that says how long"
    (期限|保存时间|保留时间|存储时间|储存时间|保存期|留存时间|存续时间|保存时长|存储时长)
    + 保存期限
    - 用途

concept column-need "a column that says what is required and what optional"
    (性质|必要性|必填|必选|可选|选填)
    (是否) ..4 (必要|必需|必须|必填|可选|必选|强制)
    + 性质
    + 是否必需
    - 用途

concept column-other "a column of another kind"
    (链接|网址|官网|方式|隐私政策|隐私权政策|隐私协议|个人信息保护政策|隐私声明|政策|联系方式|序号|编号|备注|措施|版本|包名|来源|权利|办法|法律依据|合法性基础|地点|系统|平台|关闭|拒绝|不给会怎样|有效期|例子|情形|依据|频率|频次|状态|区域|国家)
    + 隐私政策链接
    - 用途

concept purpose-mark "a word after which a purpose follows, whatever it is"
    (用于|用来|以便|以便于|用作|为了|目的是|用途是|用途为|目的为|以实现|来实现|以供|以用于|以便我们|为实现|为完成|为满足|以帮助|以保障|以提升|以提供|以支持)
    + 用于核对
    - 我们收集头像

concept purpose-end "a word at which the statement leaves its purpose"
    (我们会|我们将|我们需|我们可|我们收集|我们使用|我们还|我们获取|我们读取|您需|您应|您须|请您|需要您|需收集|需要收集|会收集|将收集|而收集|收集您|收集以|获取您|获取以|申请|会使用|会获取|将使用|需要获取|需要使用|读取您|会读取|需要申请|需要您|所必需|所必要|所需|之目的|的目的|等目的|的需要|等用途)
    + 我们会收集
    - 头像

concept optional "given or granted freely, or for more than the basic function"
    (可选|选填|非必填|非必需|非必须|非必要|自愿|自行选择|自主选择|自行决定|自主决定|任选|附加功能|扩展功能|拓展功能|附加服务|扩展服务|增值服务)
    (您|你|用户) ..2 (可以选择|可选择|选择|还可以|也可以|可自行|可自主)
    (如果|如|若|当|倘若) ..4 (您|你|用户) ..4 (选择|愿意|希望|想要|主动)
    (不影响|不会影响|仍可|仍然可以|依然可以) ..16 (使用|功能|服务|浏览)
    (也可以|也可|可手动|可以手动) ..12 (输入|报|找|填)
    but not (不|非) 自愿
    + 此项选填
    + 您可以选择填写
    + 如果您选择定制
    + 不会影响您使用
    + 可手动输入
    - 您必须填写

concept required "without it there is no service"
    (必填|必需|必须|必要信息|必选|必要|强制|默认获得|默认获取|默认开启|默认取得)
    (需|须|需要|应|应当) [您|你|用户] [向我们|至少|要|首先] ..4 (提供|填写|提交|授权|输入|绑定|开启)
    (否则|不提供|未提供|拒绝提供|不同意提供|不授权|如拒绝|若拒绝|不填写) ... (无法|不能|不予|不得|将不|不再)
    but not (非|不是|并非|是否|不) (必填|必需|必须|必要|必选|强制)
    but not (必要 [的] (措施|保护|手段|限度|期限|时间|范围|安全|技术|合理))
    but not (必要时|无需提供|不需要提供|无须提供|不强制)
    but not (必须|应当) ..6 (遵守|保护|保证|采取)
    + 此项必填
    + 您需提供手机号
    + 若不提供，您将无法注册
    - 我们采取必要的措施
    - 此项并非必填

concept when-used "only when a function is used"
    (当|在|如|如果|若|倘若) ..2 (您|你|用户) ..24 (时|功能|服务|后|期间|过程中)
    (您|你|用户) ..2 (使用|开启|参与|参加|发起|选择|进行|申请|点击|上传|发布) ..20 (时|功能|服务|活动)
    [评论|投稿|发布|扫码|搜索|拍照|分享|导航|直播|支付|下单|购买|报障|反馈] (评论|投稿|发布|扫码|搜索|拍照|分享|导航|直播|支付|下单|购买|报障|反馈) 时
    + 当您使用扫码功能时
    + 您参与抽奖活动
    + 投稿时
    - 我们收集头像

concept basic-use "registering, signing in, installing or just using"
    (注册|登录|登入|登陆|安装|启动|打开 ..4 (应用|软件|app|网站)|运行|首次|风控|安全|实名)
    (使用|访问|浏览|接受|享受|下载) [了] [我们|本|本公司|本平台|我们的|该] [的|款] (产品|服务|网站|平台|软件|应用|app|小程序|产品或服务|产品/服务|客户端|游戏|各项服务|产品和服务|产品与服务)
    + 当您注册时
    + 使用我们的产品
    - 当您扫码时

concept real-name-duty "identity is checked because the law demands real names"
    (实名|实名制|真实身份|实人认证|实名认证|身份核验|身份认证|身份验证|未成年人防沉迷|防沉迷)
    (网络安全法|法律法规|法律) ..20 (身份|实名)
    + 用于实名认证
    + 依据网络安全法核验您的身份
    - 用于登录

concept retention-words "how long, in words"
    (直到|直至|至) ..16 (注销|删除|终止|停止|撤回|期满|届满|完成|为止)
    (注销|终止|停止使用|达成|实现|完成|届满|期满) ..8 (后|之日|前) ..16 (删除|匿名|保存|保留|销毁|内)
    (所必需|必要|所需|必需|最短|法定|规定) [的] (期限|时间|期间|最短时间|最短期限|时限)
    (永久|长期|无限期) [地] (保存|保留|存储|储存|留存)
    (账号|账户|帐号|服务|合同|使用) ..4 (存续|有效|持续) [期|期间|期限]
    + 直至您注销账号
    + 注销后立即删除
    + 所必需的期限
    + 永久保存
    + 账号存续期间
    - 保存在服务器

concept column-collected "a column that says whether it is collected at all"
    是否 ..2 (收集|采集|使用)
    + 是否收集
    - 用途

concept answer-yes "a cell that says yes"
    (是|必要|必需|必选|必填|收集|会)
    + 是
    - 无

concept answer-no "a cell that says no"
    (否|不收集|不涉及|不需要|非必要|非必需|可选|选填|不会)
    + 否
    - 是

concept nothing "a cell that says there is nothing"
    (无|暂无|不涉及|不收集|没有|不适用|略)
    + 不涉及
    - 姓名

concept other-purpose "a purpose that is said to be another one, and no more"
    (其他|其它|新的|新|变更|未载明|此外|另外|别的) ..4 (用途|目的)
    (目的|用途) ..2 (变更|改变)
    + 用于其他用途
    + 目的变更
    - 用于统计
