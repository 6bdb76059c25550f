# What a sentence is about: one concept for each category of data practice.

concept practice-introductory "opens the document: who speaks, to whom it applies, what it holds"
    (适用于|适用范围|本政策适用|旨在|制定本|制订本|帮助您了解|向您说明|向您介绍|欢迎使用|欢迎您|深知|非常重视|十分重视|高度重视|尊重并保护|尊重和保护|致力于保护|恪守以下原则)
    + 我们十分重视隐私。
    - 您可以删除照片。

concept practice-collection "data are collected"
    <collect-by-handler> ..24 (<personal-data>|<data-word>|<data-type>)
    (<personal-data>|<data-type>|<data-word>) ..12 <collect-by-handler>
    (<user>|需|需要|须|要求|应|可以|请|会|将|主动|自愿|可能|必须) ..12 (提供|提交|填写|上传|输入|录入|登记|出示|告知我们|完善|留下|绑定) ..20 (<data-type>|<personal-data>|<data-word>)
    (向我们|向本公司|向平台|给我们|为我们) ..8 (提供|提交|上传) ..20 (<data-type>|<personal-data>|<data-word>)
    (您|你|用户|会员) ..4 (提供|提交|填写|上传|输入|发布) [的] ..8 (<data-type>|<personal-data>)
    <automatic> ..8 (收集|采集|接收|记录|获取|搜集|读取)
    (从|自|通过|向) ..12 <third-party> ..16 (获取|获得|收集|采集|接收|取得|搜集|收到|索取|查询)
    <third-party> ..14 (共享|分享|提供|传输|转交|返回) ..6 (给我们|的您|的信息)
    (使用|通过|利用|设置|放置|借助|存取|发送) ..16 <cookies-proper>
    <cookies-proper> ..24 (收集|记录|识别|存储|用于|是|帮助|获取|追踪|跟踪|包含)
    (sdk|插件|代码) ..24 (收集|获取|采集|读取)
    (收集|采集|搜集|获取) ..8 (目的|方式|范围|类型|内容|场景|规则|最小)
    (注册|登录|实名|认证|购买|下单|支付|绑定|报名|评论|发布|搜索|客服) ..24 (需要|需|须|会|将|可能|应) ..16 (<data-type>|<personal-data>)
    but not (不会收集|请勿提供|不收集本政策|收集箱|数据收集表)
    but not (向您|为您|给您|向用户|为用户) ..4 提供
    + 我们会采集您的头像。
    + 您的头像会被采集。
    + 请填写昵称。
    + 您自愿向我们上传照片。
    + 您发布的照片
    + 系统将自动记录。
    + 我们会向银行等合作方查询。
    + 合作方提供给我们的数据
    + 我们借助信标。
    + 信标用于识别浏览器。
    + 地图sdk会获取位置。
    + 采集的范围
    + 报名时需要您的姓名。
    - 我们尊重每一个人。
    - 我们向您提供服务。

concept practice-permission "permissions of the device are asked"
    <permission-word>
    (开启|调用|访问|获取|申请|打开|使用|读取|授权|关闭|允许|请求|启用) ..16 <permission-named>
    (系统|设备|手机) [的] (授权|许可)
    <permission-named> ..12 (授权|访问|调用|开启|打开|关闭)
    but not (权限) ..12 (人员|员工|工作人员|控制|机制|制度|最小)
    but not (访问|操作|最小|管理|内部|员工|人员|数据|最低|查阅|越权|适当|合理|限制|严格|不同) [的|访问|操作|数据|信息|了] 权限
    + 我们申请这项权限。
    + 您可以打开话筒。
    + 手机的授权
    + 话筒一经打开
    - 我们设有最小访问权限，控制员工。

concept practice-use "data are used for purposes"
    (使用|利用|处理|分析|运用|加工|整合|结合|将|把|根据|以) ..24 (<personal-data>|<data-word>) ..24 (用于|以便|来|用来|进行|作为|向您|改善|改进|推荐|分析|联系|验证)
    (<personal-data>|<data-word>|<data-type>) ..24 (用于|用作|用来|以便|以供|作为|被用于|将用于|使用于|会用于)
    (用于|以便|用来|用途|目的|为了|为|帮助我们|以帮助) ..24 <purpose>
    (我们|本公司|本平台|本站) ..8 (会|将|可能|可|需要|还会|也会|仅) ..6 (使用|利用|处理|分析|统计|运用) ..20 (<personal-data>|<data-word>|<data-type>)
    (使用|利用|处理) ..8 (您的|您提供的|用户的|其) ..12 (<personal-data>|<data-word>)
    (使用|利用|处理) [您的|用户|您] (个人信息|个人资料|个人数据|个资) [的] (目的|方式|范围|用途|规则)
    (信息|资料|数据) [的|之] (使用|利用|用途)
    (向您|为您|给您) ..10 (发送|推送|推荐|展示|推广) ..20 (广告|通知|消息|信息|内容|邮件|短信|资讯|商品)
    (改善|改进|优化|提升|提高|完善) ..12 (服务|产品|体验|功能|质量|品质)
    <rules-automated-decisions>
    but not (使用|处理) ..8 (加密|安全)
    + 我们会运用您的资料来推荐歌曲。
    + 这些资料被用于统计。
    + 为了核实身份
    + 我们将利用这些资料。
    + 我们如何利用您的资料
    + 利用个人资料的方式
    + 资料之利用
    + 向您推送商业短信
    + 提升体验
    + 我们制作用户画像。
    - 您可以删除照片。

concept practice-sharing "data go to others"
    <rules-sharing>
    (共享|转让|公开披露|委托处理|披露|揭露|对外提供)
    (<personal-data>|<data-word>|<data-type>) ... (提供给|给|向|与|由|交由) ..10 <third-party>
    <third-party> ... (使用|收集|处理|获取|访问|接收) ..12 (<personal-data>|<data-word>)
    <third-party> ..16 (sdk|服务|网站|产品|链接|应用|网页) ..30 (隐私|收集|负责|政策|个人信息)
    <recipient> ..24 (共享|提供|传输|披露|收集|处理|使用)
    (法律|法规|司法|法院|行政|执法|监管|政府|公安) ..30 (提供|披露|揭露|公开) 
    (合并|收购|破产|重组|并购|分立) 
    (保密协议|保密协定|保密约定) 
    (出售|出租|贩卖|售卖|交易) ..12 (<personal-data>|<data-word>)
    but not (共享单车|共享经济|共享充电)
    + 我们仅透露给快递公司您的门牌号。
    + 我们的揭露
    + 您的资料会于必要时，交由合作方打印。
    + 合作方会在必要时，接收您的资料。
    + 第三方网站由它们自行负责。
    + 银行会处理它。
    + 法院要求时我们会提供
    + 如发生并购
    + 双方签署保密协议
    + 我们从不贩卖您的资料。
    - 您可以删除照片。

concept practice-choice "the user turns something on or off, consents or refuses"
    <choices-marketing-opt-out>
    <choices-personalisation-off>
    <choices-cookie-control>
    <choices-permission-control>
    <consent-withdrawal>
    (您|你|用户|会员|阁下) ..6 (可以|可|有权|能够|可随时|可自行|可以随时|随时可以) ..16 (拒绝|选择|关闭|开启|退订|取消|撤回|撤销|停用|管理|设置|打开|退出|屏蔽|解绑|改变)
    (设置|选项|开关) ... (关闭|开启|打开|停用|调整|管理)
    + 回复字母即可退订。
    + 您可停用猜你喜欢。
    + 您可以清理信标。
    + 您可在手机里关掉麦克风。
    + 许可可随时撤销。
    + 您可以随时拒绝。
    + 在选项里打开
    - 我们尊重每一个人。

concept practice-rights "the user sees, corrects, deletes, copies, leaves or asks"
    <rights-access>
    <rights-correct>
    <rights-delete>
    <rights-cancel-account>
    <rights-copy>
    (撤回|撤销|收回|改变) ..12 (同意|授权)
    (响应|答复|回复|回应) ..12 (请求|申请|要求|诉求)
    (请求|申请|要求) ..24 (答复|回复|回应|响应|拒绝|验证|书面|费用|身份|处理)
    (行使|主张|享有|保障您|尊重您) ..16 (权利|权益|权)
    (您的|用户|当事人) [的] (权利|请求权)
    (更正|删除|查询|访问|管理|注销|查阅|更新) ..12 (<personal-data>|<data-word>|账号|账户|帐号|帐户)
    (拒绝|无法响应|无法满足) ..12 (请求|申请)
    (约束|限制) 自动化决策
    (近亲属|逝者|去世|死亡)
    but not (法律|法规|监管|司法|政府) ..6 (请求|要求)
    but not (未经|防止|避免|非法|擅自|恶意) ..16 (修改|删除|访问|查询|更正)
    + 您可以查阅资料。
    + 您可以订正资料。
    + 您可以抹除资料。
    + 会员随时可销户。
    + 您可以汇出您的资料。
    + 您可以改变授权。
    + 我们会答复您的申请。
    + 您的申请如果多次重复会被拒绝。
    + 行使以下权利
    + 您的权利
    + 管理您的资料
    + 我们无法满足的申请
    + 约束自动化决策
    + 用户去世之后
    - 我们尊重每一个人。

concept practice-retention "where, how long and how data are kept"
    <rules-retention-criterion>
    <rules-retention-vague>
    <rules-storage-location>
    (保存|存储|储存|保留|留存|存放) ..24 (期限|时间|期间|时限|天|日|年|月|地点|境内|服务器|永久|长期|小时)
    (期限|时间|期间|时限|境内|地点|服务器) ..24 (保存|存储|储存|保留|留存|存放)
    (<personal-data>|<data-word>|<data-type>) ..16 (保存|存储|储存|保留|留存|存放|归档|销毁)
    (保存|存储|储存|保留|留存|存放) ..12 (<personal-data>|<data-word>|<data-type>)
    (超出|超过|届满|到期|期满|停止运营|注销) ... (删除|匿名化|销毁)
    but not (保留) ..10 (权利|解释权)
    but not (读取|写入|访问|开启|手机|申请|授权|权限) ..10 (存储|储存) [卡|权限|空间]
    + 您接受服务期间，数据会被留存。
    + 在必要的期间内
    + 服务器位于港口
    + 我们留存六个月
    + 在此期间我们会留存
    + 您的头像会被归档。
    + 我们会存放您的资料。
    + 超过限度后，我们予以销毁。
    - 我们保留最终解释权。

concept practice-security "data are protected"
    <rules-security>
    (采取|采用|使用|通过|建立|实施|尽) ..30 (安全|保护|防护|技术|管理|合理|必要) ..16 (措施|手段|技术|机制|制度|体系|努力|程序)
    (防止|避免|防范|免受|免遭) ..30 (泄露|丢失|滥用|破坏|损毁|毁损|泄漏|外泄|篡改|盗用|窃取|未经授权|不当|访问|灭失|被盗)
    (安全) ..6 (措施|防护|保护|保障|技术|制度|体系|能力|团队|机制|事件|漏洞|认证|培训|水平|风险|审计)
    (保护|保障|确保|维护) ..16 (<personal-data>|<data-word>|账号|账户|隐私) ..6 (安全|保密|不被|免)
    (妥善保管|保管好|妥善保护|妥善保存) ..12 (密码|账号|帐号|账户|帐户|信息|验证码)
    (互联网|网络|传输|因特网) ..24 (并非绝对|不是绝对|并不是绝对|无法保证|不能保证|百分之百|100%|安全|风险)
    (密码|口令) ... (泄露|妥善|复杂|安全|保管|他人)
    (泄露|泄漏|外泄|数据泄露|安全事件) ... (告知|通知|报告|补救|应急|上报|责任)
    (加密|脱敏|去标识化|匿名化处理|防火墙|ssl)
    + 我们采用防火墙。
    + 我们尽合理的努力。
    + 防止外泄
    + 安全团队
    + 保护您的资料不被偷看
    + 请保管好您的密码。
    + 网络环境无法保证万无一失。
    + 口令请妥善记下。
    + 一旦外泄，我们会立即通知您。
    + 经过脱敏
    - 您可以删除照片。

concept practice-audience "children, minors and other special groups"
    <minor>
    <guardian> ..24 (同意|陪同|指导|授权|联系|许可|阅读)
    (特殊人群|特定人群|欧盟居民|加州居民|加利福尼亚|老年人|残障)
    + 对小孩我们格外小心。
    + 请由父母陪同
    + 特定人群
    - 成年人

concept practice-change "the policy is agreed to or changed"
    <policy-change>
    (修改|修订|变更|更新|调整) ... <notice-act>
    <implied-consent>
    <consent-by-continued-use>
    <forced-consent>
    (同意|接受|授权|确认|认可|知悉|理解) ..16 (<policy-name>|<terms-name>)
    (<policy-name>|<terms-name>) ..16 (生效|授权|修改|变更|同意|约束|优先|解释|为准|组成部分|效力|不一致)
    (阅读|了解|审阅) ..16 <policy-name>
    (重大变更|重大变化|实质性变更|最新版本|更新版本|新版本|不另行通知)
    + 我们可能修订本声明。
    + 若调整，我们会公告。
    + 您下载本软件，就意味着您接受全部内容。
    + 您使用或继续使用，便已同意。
    + 如您继续浏览，代表您同意。
    + 阁下如有异议，请放弃注册。
    + 您确认本声明。
    + 本声明自明日生效。
    + 请阅读本声明
    + 最新版本
    - 您可以修改头像。

concept practice-contact "how to reach the handler"
    <rules-contact>
    (疑问|意见|建议|投诉|问题) ... (联系|联络|反馈|咨询|客服|邮箱|电话)
    (工作日|小时|天) ..16 (回复|答复|回应|受理)
    (邮箱|地址|电话|邮编|收件人|联系人|e-mail|email|传真) (：|:)
    + 请来函：hello@example.com，联系我们。
    + 有意见时，请给我们打电话。
    + 我们会在十五个工作日里答复您。
    + 收件人：信息部
    - 我们尊重每一个人。

concept practice-do-not-track "the signal against tracking"
    (do not track|dnt|请勿追踪|请勿跟踪|不追踪|禁止追踪|不跟踪请求)
    + 我们不回应do not track信号。
    - 我们不追星。

concept practice-cessation "the service ends"
    (停止运营|终止运营|停止营运|停运|停止经营|终止服务或运营|终止经营|停止服务|终止服务|服务终止|关停|停服|下线|停业|歇业|停止提供产品|停止提供服务|停止我们的产品|业务终止|破产且无承接)
    (停止|终止|不再) ..4 (运营|经营|营运) ..10 (产品|服务|平台|网站|软件|app|应用|业务)
    (产品|服务|平台|网站|软件|业务) ..10 (停止|终止) [运营|经营|营运|提供]
    but not (如您|若您|您有权|您|用户|我们有权|违反|有权) ... (停止服务|终止服务|服务终止)
    but not (停止|终止|不再) ..12 (向您|为您|使用|访问) 
    + 若本站停运
    + 我们不再经营此项业务。
    + 一旦产品终止
    - 您可以停止使用。

# What a sentence says itself, and does not only speak of in passing: a Chinese sentence names several practices in one
# breath ("the data that we collect are stored"), and its predicate tells which of them it is about.

concept practice-collecting "a verb of collecting as a predicate, not as an attribute of data"
    only zh "an attribute stands before its noun, with the same verb"
    (收集|采集|搜集|蒐集|获取|记录|读取|收取|索取|获得|接收)
    but not (收集|采集|搜集|获取|记录|读取|获得|接收) (的|到的|到|后|之后|而来|来的|所得|清单|并产生|和产生|或产生|方)
    but not (获取|获得|取得|接收|收集) ..4 (同意|更多|帮助|服务|授权|许可|副本|通知|推送|短信|权利)
    but not (浏览|搜索|聊天|操作|登录|观看|消费|充值|交易|订单|历史|播放|收藏|点击|访问|日志|通话|通讯|购买|阅读) 记录
    + 我们会采集位置。
    - 我们采集的照片

concept practice-main-collection "data are collected, as the point of the sentence"
    only zh "the point of the sentence is told apart sentence by sentence in this language only"
    (<handler>|系统|服务器|软件|sdk|app|会|将|需要|需|须|可能|还|仅|自动|不会) ..16 <practice-collecting> ..30 (<data-type>|<personal-data>|<data-word>|如下|以下)
    <practice-collecting> ..10 (<data-type>|<personal-data>)
    (<user>|需|需要|须|要求|应|请|必须|主动|自愿) ..14 (提供|提交|填写|上传|输入|录入|登记|出示|完善|绑定|补充) ..24 (<data-type>|<personal-data>)
    (拒绝|不|未|不愿|不想) ..4 (提供|填写|提交) ..16 (信息|资料|数据|上述|此类|该|则|将|可能|会)
    (信息|资料|数据|号码) ..4 (属于|是|为) ..10 (敏感|必要|必须|必需|必备|基本) ..6 (信息|资料|数据)
    (需|需要|须|应) ..10 (实名|身份) (认证|验证)
    (途径|方式|渠道|目的) ..6 (收集|采集|搜集) ..8 (<personal-data>|<data-word>)
    (如|若|如果|一旦|倘若) ..6 (拒绝|不|不愿|不愿意|未) [向我们] 提供
    (拒绝|不|未) [同意|愿意] 提供 ..4 (将|则|可能|会|您|不影响|仅|的)
    (收集|搜集|使用|处理) ... (无需|无须|毋须|不必|不需要) ..10 (同意|授权)
    + 我们会采集您的头像。
    + 获取声纹
    + 请您填写昵称。
    + 如您不填写上述内容
    + 这些资料为必备资料。
    + 您须完成实名验证。
    + 以下列途径采集资料
    + 倘若阁下不愿提供，我们便无从办理。
    + 若未提供则不影响
    + 我们处理资料毋须您的同意。
    - 我们采集的照片会删除。
    - 我们会另行征求您的同意。
    - 信标可以帮助您省去麻烦。

concept practice-main-use "data are used, as the point of the sentence"
    only zh "the point of the sentence is told apart sentence by sentence in this language only"
    (用于|用来|用作|用以|被用于|以便|以便于|以供|来) ..20 <purpose>
    (用于|用来|用作|用以|被用于|使用于)
    <rules-automated-decisions>
    <collect-by-handler> ... (以|以便|用于|用来|用以|从而|为|为了) ..20 <purpose>
    (为|为了) ..30 <purpose> ... <collect-by-handler>
    (向您|为您|给您|向用户|为用户) ..8 (推荐|推送|展示|发送|推广) ..20 (内容|广告|信息|服务|产品|通知|商品|功能|资讯|短信|邮件|消息)
    (改善|改进|优化|提升|提高|开发) ..12 (服务|产品|体验|功能|质量|性能)
    (个性化|定向|精准) ..6 (推荐|推送|展示|广告|营销|内容)
    + 我们以便于核实身份
    + 资料被用于统计。
    + 我们制作用户画像。
    + 我们会采集头像，从而核实身份。
    + 为核实身份，我们会采集头像。
    + 向您推送商业短信
    + 改进产品
    + 个性化的广告
    - 您可以删除照片。
    - 我们运用您的资料。

concept practice-main-sharing "data go to others, as the point of the sentence"
    only zh "the point of the sentence is told apart sentence by sentence in this language only"
    (与|向|给|和|同|由|对|委托|授权|将|至|到) ..12 (<third-party>|<recipient>|<state-body>) ..24 (共享|分享|提供|披露|转让|透露|公开|传输|委托|发送|处理|完成|协助|转移)
    (共享|分享|转让|公开披露|委托处理|披露|透露|对外提供|出售|出租|公开) ..16 (<personal-data>|<data-word>|<data-type>)
    (<personal-data>|<data-word>|<data-type>) ..12 (共享|分享|转让|公开披露|披露|透露|出售|出租|提供给|委托|传输给)
    (第三方|合作伙伴|合作方|合作机构|接收方|受托方|受托人|服务商|服务提供商|关联公司|关联方) ..16 (收集|使用|处理|获取|要求|遵守|承担|负责|无权|应|独立|接触|访问|获得)
    (要求|与|同|监督) ..8 (第三方|合作伙伴|合作方|接收方|受托人|受托方|他们|其) ..24 (保密|遵守|协议|承诺|按照|约束|措施|约定|承担)
    (合并|收购|破产|重组|并购|分立|解散|资产转让)
    (sdk|软件开发工具包|软件工具开发包|第三方服务|第三方网站|第三方链接|第三方插件)
    (他人|其他用户|好友|公众|任何人|其他人) ..10 (看到|可见|查看|看见|知晓|获知|了解)
    (司法|行政|法院|公安|监管|政府|执法|法律程序|法律|法规) ..30 (披露|提供|公开)
    (第三方|合作伙伴|合作方|服务商|供应商|受托方|接收方) ..10 (包括|有以下|类型|类别|名单|清单|目录)
    (公开|对外|主页|其他用户|他人|访客) ..12 (展示|显示|公布|公示)
    (展示|显示|公布|公示) ..12 (昵称|头像)
    (同步|导入|互通) ..8 (到|至|于|在|给) ..16 (平台|应用|产品|app|软件|系统)
    (共享|转让|公开披露|披露)
    + 我们会委托供应商协助。
    + 我们从不出售资料。
    + 您的资料不会被出租。
    + 合作方应自行负责。
    + 我们要求他们作出承诺。
    + 如发生重组
    + 软件中嵌有sdk。
    + 您的好友可以看到。
    + 应法院要求披露
    + 转让的情形
    + 供应商的名单
    + 主页上会有展示
    + 公示您的昵称
    + 资料会同步到姊妹应用
    - 我们向您提供服务。

concept practice-main-retention "data are kept, as the point of the sentence"
    only zh "the point of the sentence is told apart sentence by sentence in this language only"
    (保存|存储|储存|保留|留存|存放|缓存) ..24 (期限|时间|期间|时限|天|日|年|月|境内|境外|服务器|本地|设备|永久|长期|大陆|中国|云端|直至|直到)
    (期限|时间|期间|时限|境内|境外|服务器|本地|云端|大陆) ..20 (保存|存储|储存|保留|留存|存放|删除)
    <rules-storage-location>
    (超出|超过|届满|到期|期满|期限) ..24 (删除|匿名化|销毁)
    (出境|跨境|境外) ..16 (传输|提供|转移|存储|传送)
    (传输|提供|转移|传送) ..10 (境外|出境|跨境|海外)
    but not (保留) ..10 (权利|解释权)
    but not (读取|写入|访问|开启|手机|申请|授权|权限|读写|外置|外部|设备) ..6 (存储|储存|存储卡)
    + 我们留存六个月
    + 服务器位于港口，在服务器里留存
    + 服务器位于港口。
    + 届满之后，到期后我们会销毁。
    + 资料跨境传送
    + 传送至境外
    - 我们保留最终解释权。
    - 我们存放您的资料。

concept practice-main-security "data are protected, as the point of the sentence"
    only zh "the point of the sentence is told apart sentence by sentence in this language only"
    (采取|采用|使用|通过|建立|实施|运用|部署|制定|设立) ..24 (安全|保护|防护|技术|管理|加密|合理|必要|物理) ..16 (措施|手段|技术|机制|制度|体系|流程|规范)
    (防止|避免|防范|免受|免遭|降低) ..24 (泄露|丢失|滥用|破坏|损毁|毁损|泄漏|外泄|篡改|盗用|窃取|未经授权|不当|灭失|被盗|损失)
    (安全事件|泄露|泄漏|外泄) ... (告知|通知|报告|补救|应急|上报|立即|及时|责任)
    (加密|防火墙|ssl|访问控制|保密义务|等级保护|iso|应急预案|安全培训|安全审计|安全认证|安全团队)
    (互联网|网络|因特网|措施|系统) ..24 (并非|不是绝对|无法保证|不能保证|百分之百|100%|无懈可击|无法做到)
    (密码|账号|帐号|口令|身份要素) ..16 (保管|泄露|泄漏|复杂)
    (难以逐一|无法逐一|逐一告知|逐一通知|发布警示|合理、有效的方式)
    (恪守|遵循|坚持|遵守) ..16 (原则|保密|安全标准|行业标准)
    (事件|事故) ..10 (情况|影响|处置|处理|措施) ..24 (告知|通知|上报)
    (员工|人员|工作人员|雇员) ..24 (保密|权限|访问|培训|必要|管理|接触|追究|意识)
    安全 ..6 (措施|防护|制度|体系|团队|机制|事件|漏洞|认证|培训|审计)
    (通讯网络|系统|设备) ..30 (可控范围|不可抗力|控制范围)
    (同等|足够|充分|适当|严格|高强度) ..10 (保护|保密|安全保障)
    + 我们部署加密技术。
    + 防止外泄
    + 一旦外泄，我们会立即通知您。
    + 经过加密
    + 网络环境无法保证万无一失。
    + 口令请妥善保管。
    + 难以逐一通知时
    + 我们坚持最少原则
    + 事故的处置结果会通知您
    + 雇员须接受培训
    + 安全团队
    + 设备因可控范围之外的事
    + 充分的保护
    - 您可以删除照片。

concept practice-main-rights "the user sees, changes, deletes, refuses or turns off, as the point of the sentence"
    only zh "the point of the sentence is told apart sentence by sentence in this language only"
    (您|你|用户|近亲属|监护人) ..8 (可|可以|有权|能够|可随时|可自行|得) ..30 (查询|查阅|访问|更正|修改|删除|注销|复制|撤回|撤销|关闭|开启|管理|拒绝|退订|取消|导出|更改|清除|改变|解绑|转移|控制|屏蔽|编辑|更新|补充|停止|查看)
    (注销|撤回|撤销|改变|更改|解除) ..12 (账号|账户|帐号|帐户|授权|同意|绑定)
    (响应|拒绝|答复|处理|满足|支持|回应|实现) ..12 (请求|要求|申请)
    (请求|要求|申请) ... (响应|拒绝|答复|回复|回应|费用|核查)
    <consent-withdrawal>
    <choices-cookie-control>
    <choices-marketing-opt-out>
    <choices-personalisation-off>
    <rights-delete>
    <rights-cancel-account>
    <rights-copy>
    (无法|不能|难以|未必) ..6 (响应|答复|满足) ..40 (请求|要求|申请)
    (点击|单击|轻触|选择|进入) ..10 (按钮|图标|导航栏|菜单|入口|页面|选项卡)
    (更改|修改|设置|调整) ..8 (用户设置|隐私设置|浏览器设置|偏好|账号设置|授权范围|公开范围)
    (注销|删除|更正|复制|转移|撤回|投诉举报) (渠道|途径|入口|按钮)
    (关闭|打开|开启) ..6 (该|此|个性化|推荐|上述|相关|这个) ..8 (功能|推荐|开关|服务|选项)
    (点击|进入|打开|通过|在|路径|登录|访问) ..30 (设置|我的|隐私|个人中心|账号与安全|头像|页面) ..20 (关闭|开启|管理|修改|查看|删除|注销|查询|退订|设置|编辑|取消|打开)
    (设置|我的|我|账号|隐私) [】|”|"] (-|－|—|→|–) 
    (删除|清除|拒绝|管理|禁用|关闭|停用|阻止|清空) ..12 <cookies-proper>
    (撤回|撤销|注销|取消) ..12 (后|之后|前|不影响|不会影响)
    + 您可以删除资料。
    + 更改授权
    + 我们会答复申请。
    + 您的申请若重复会收取费用。
    + 许可可随时撤销。
    + 阁下可以清理信标。
    + 回复字母即可退订。
    + 您可停用猜你喜欢。
    + 您可以抹除资料。
    + 会员随时可销户。
    + 您可以汇出您的资料。
    + 遇下列情形我们未必能满足您的更正、补充之类的要求。
    + 轻触底部的菜单
    + 更改隐私设置
    + 转移途径
    + 关闭这个选项
    + 进入“我的”里关闭
    + 设置-通用
    + 您可禁用cookie。
    + 账户一经注销后
    - 我们尊重每一个人。

concept practice-main-permission "permissions of the device are asked, as the point of the sentence"
    only zh "the point of the sentence is told apart sentence by sentence in this language only"
    (申请|开启|授权|获取|调用|访问|打开|使用|读取|允许|关闭|拒绝|提供|开通|授予|请求|调取) ..20 权限
    (授权|允许|调用|访问|开启|打开|调取|使用) ..10 (<permission-camera>|<permission-microphone>|<permission-contacts>|<permission-storage>|<permission-calendar>|位置权限|定位|位置信息|蓝牙|剪切板|剪贴板)
    (拒绝|取消|不同意|不开启|未开启) ..4 (授权|权限|开启)
    (android|ios|安卓) (-|－|：|:)
    首次 ..16 (弹窗|询问)
    but not (访问|操作|最小|管理|内部|员工|人员|数据|最低|查阅|越权|适当|合理|限制|严格|不同) [的|访问|操作|数据|信息|了] 权限
    + 我们申请这项权限。
    + 开启话筒
    + 若您取消授权
    + 安卓：
    + 首次打开时弹窗
    - 我们设有最小访问权限。

concept practice-main-contact "how to reach the handler, as the point of the sentence"
    only zh "the point of the sentence is told apart sentence by sentence in this language only"
    (电话|邮箱|邮件|地址|邮编|邮政编码|电子邮箱|热线|专线|传真|信箱|e-mail|email|邮寄) [地址] (：|:|为)
    (疑问|意见|投诉|建议|问题|申诉|投诉、举报|咨询|异议) ... (联系|联络|反馈|邮件|电话|热线|客服|寄|邮箱)
    (发送|发|寄送|投递) ..8 (邮件|邮箱|电邮)
    (邮寄|寄|发送|寄送) ..10 (至|到|往) ..24 (地址|大厦|路|号|部|@)
    (设立|设有|成立|任命|配备|指定) ..16 (负责人|部门|专员|机构|团队|保护官)
    (工作日|天|日) [内|之内] ..16 (回复|答复|回应|解决)
    (注册地|注册地址|办公地址|联系地址|通讯地址) ..10 (为|：|:|位于|省|市)
    (联系|拨打|联络|致电) ..8 (客服|热线|电话)
    (（收）|收件人|邮政编码|邮编)
    (客服|投诉|举报|咨询) (电话|热线|邮箱|专线)
    (问题|意见|信件|来信) ..6 (发送|邮寄|寄送|发) (至|到)
    + 电话：零一
    + 如有疑问，请给我们打电话。
    + 请发一封电邮
    + 请寄送至滨河路
    + 我们设有专门的部门
    + 我们会在五日内答复。
    + 注册地位于某市
    + 拨打热线
    + 信息部（收）
    + 投诉专线
    + 将意见邮寄至总部
    - 我们尊重每一个人。

concept practice-main-change "the policy is agreed to or changed, as the point of the sentence"
    only zh "the point of the sentence is told apart sentence by sentence in this language only"
    (修订|修改|更新|变更|调整|改变) ..16 (<policy-name>|条款|政策|指引)
    (<policy-name>|政策|指引|条款) ..24 (修订|修改|更新|变更|调整|变化|改变)
    (<user>|即|表示|代表|视为|充分|继续|点击|勾选) ..12 (同意|接受|认可) ..16 (<policy-name>|<terms-name>)
    <rules-change-notice>
    (<policy-name>|<terms-name>) ..24 (即表示|即视为|即代表|视为|意味着) ..8 (同意|接受|认可)
    (重大变更|重大变化|实质性变更|不会削减|不会减少|不会限制|旧版本|历史版本)
    (发生|引起|导致) ..6 (变化|变更)
    + 我们可能修订本声明。
    + 本声明可能会调整。
    + 您继续浏览，即接受本声明。
    + 若调整声明，我们会在首页公告。
    + 未对本声明表示异议视为接受
    + 重大变更
    + 控制人发生变更
    - 您可以修改头像。

concept practice-aside "defines, scopes, praises or points elsewhere, and tells of no practice"
    only zh "the point of the sentence is told apart sentence by sentence in this language only"
    (是指|系指|指的是|：指)
    <policy-name> ..12 (适用|不适用|旨在|阐明|解释|将帮助|统一)
    (适用于|不适用) ..24 (服务|产品|用户|信息|情形|网站)
    (深知|感谢您|欢迎)
    (下文|本政策|本声明|本指引|本节|逐一|逐项) ..12 (详细|说明|了解|论述|阐明|阐述|描述|列明)
    (个人信息|敏感信息|个人资料) [主要|可能] (包括|包含) ..10 (姓名|身份证|出生|证件)
    (谨慎|审慎) ..16 (考虑|判断|分享|发布|选择|上传)
    <cookies-proper> ..4 (是|通常|本身|不会)
    (帮助您了解|帮您了解|以便您了解|便于您了解|向您阐述)
    (争议|纠纷|管辖) ..16 (适用|法律|法院|解决|诉讼)
    (监管|有关部门|法院|网信|工信|公安|主管) ..12 (投诉|举报|起诉|诉讼)
    (以下简称|下称|以下称|合称|统称)
    (不属于|并非|不是) ..4 (个人信息|个人敏感信息|个人资料)
    (含义|定义|概念) ..6 (相同|如下|一致|为)
    (仔细|认真|务必) ..6 (阅读|查阅)
    + 会员是指注册的人。
    + 本声明旨在说明
    + 本文适用于网站
    + 我们深知责任重大。
    + 下文会详细说明
    + 个人资料包括姓名等。
    + 请谨慎选择
    + cookie通常很小。
    + 以便您了解我们
    + 争议由法院解决
    + 向监管部门举报
    + 以下简称“甲”
    + 它不属于个人资料。
    + 含义相同
    + 请认真阅读
    - 我们采集照片。

concept practice-topic-apart "a heading over definitions or over the scope of the document, where no practice is told"
    only zh "the point of the sentence is told apart sentence by sentence in this language only"
    (定义|名词解释|名词说明|释义|术语|词汇|附录|词语解释|用语含义)
    (适用|适用的) (范围|对象)
    <policy-name> [的] 适用
    如何适用
    + 附：释义
    + 适用对象
    + 本声明的适用
    + 本声明如何适用
    - 我们如何保护您的资料

concept practice-address "gives the place or the number itself where the handler is reached"
    only zh "the point of the sentence is told apart sentence by sentence in this language only"
    (注册地|注册地址|办公地址|联系地址|通讯地址|邮寄地址|公司地址) ..6 (为|是|：|:|位于)
    (地址|邮编|邮政编码|电话|热线|邮箱|传真|收件人|联系人) [号码|地址] (：|:)
    (寄|寄送|邮寄|寄往) ..24 (路|街|大道|大厦|园|广场) ..8 (号|层|室|座|楼)
    （收）
    + 我们的办公地址为湖边。
    + 收件人：信息部
    + 来信请寄滨河路九号
    + 信息部（收）
    - 我们会采集您的地址和电话。

concept practice-bound-recipient "binds who receives the data to protect them"
    only zh "the point of the sentence is told apart sentence by sentence in this language only"
    (要求|与|同|和|监督|督促|令|约束) ..12 (<third-party>|<recipient>|受托人|受托方|接收方|他们|它们|其) ... (保密|安全|保护|措施|协议|协定|约定)
    + 我们要求合作方遵守约定，承诺保密。
    - 我们与朋友分享照片。
