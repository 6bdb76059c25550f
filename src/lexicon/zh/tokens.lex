# Kinds of personal data: every concept here is a canonical token of the inventory, and what stands in quotes is its Chinese
# name. Where two overlap, the longer wins. Only the inventory reads this list, so it costs a plain check nothing.

concept real-name "姓名"
    (姓名|真名|名字|姓氏|联系人姓名|实名信息|真实身份信息)
    + 您的姓名

concept nickname "昵称"
    (昵称|网名|笔名|呢称|个性域名)
    + 您的昵称

concept avatar "头像"
    (头像|个人主页背景|封面图)
    + 您的头像

concept account-id "账号"
    (用户名|账号|账户|帐号|帐户|账户名|登录名|会员编号|会员号|会员资料|用户id|userid|user id|用户标识|账户信息|账号信息|帐户信息|帐号信息|用户编号|工号|学号)
    + 您的账号

concept third-party-account "第三方账号"
    (微信号|qq号|openid|unionid|微博账号|第三方账号|第三方账户|第三方平台账号|社交账号)
    + 您的微信号

concept password "密码和登录凭证"
    (密码|口令|登录凭证|登陆密码|支付密码|手势密码|密保问题)
    + 您的密码

concept verification-code "验证码"
    (验证码|短信验证码|校验码)
    + 收到的验证码

concept profile "个人简介"
    (星座|个人签名|个性签名|个人简介|个人介绍|兴趣爱好|个人主页信息|个性标签)
    + 您的个性签名

concept gender "性别"
    性别
    + 您的性别

concept age "年龄"
    (年龄|年龄段|周岁)
    + 您的年龄

concept birth-date "出生日期"
    (出生日期|出生年月|生日|出生年份|出生时间)
    + 您的生日

concept nationality "民族和国籍"
    (民族|籍贯|国籍|种族)
    + 您的民族

concept occupation "职业"
    (职业|职务|职位|职称|工作经历|工作单位|单位名称|工作信息|所属行业|岗位)
    + 您的职业

concept education "教育信息"
    (学历|学校|教育经历|教育背景|教育信息|年级|班级|学习记录|学习信息|成绩|考试|专业信息)
    + 您的学历

concept resume "简历"
    (简历|求职意向)
    + 您的简历

concept income "收入和资产"
    (收入|薪资|工资|资产信息|财务信息|财产信息|余额)
    + 您的收入

concept credit "征信信息"
    (征信|信用记录|信用信息|信用分|贷款信息|保单|个人信用)
    + 您的征信

concept marital-status "婚姻状况"
    (婚姻状况|婚史|婚姻状态|婚姻信息)
    + 您的婚姻状况

concept family "家庭成员"
    (家庭成员|家庭关系|亲友|子女信息|家庭信息|亲属关系|宝宝信息)
    + 您的家庭成员

concept body-measure "身高和体重"
    (身高|体重|三围|体型)
    + 您的身高

concept mobile-number "移动电话号码"
    (手机号|手机号码|移动电话|行动电话|电话号码|联系电话|本机号码|座机|固定电话|电话|传真号码|传真)
    + 您的手机号

concept bank-reserved-mobile "银行预留移动电话号码"
    (银行预留 [的] (手机号|手机号码|移动电话号码|电话))
    + 银行预留手机号

concept email "电子邮箱"
    (邮箱|电子邮件地址|电邮地址|电子邮件信箱|邮箱地址|电子邮箱|电子邮件|电邮|email|e-mail)
    + 您的邮箱

concept contact-details "联系方式"
    (联系方式|联络方式|通讯方式|联系信息)
    + 您的联系方式

concept emergency-contact "紧急联系人"
    (紧急联系人|紧急联络人)
    + 您的紧急联系人

concept address "住址"
    (家庭|居住|联系|通讯|通信|住宅|详细|常用|账单|户籍|公司|办公|现住|邮寄) 地址
    (住址|居住地|所在地|户籍地|所在地区|所在城市|常驻地|邮编|邮政编码|邮递区号|门牌号|地址|省市|城市)
    + 您的家庭地址
    + 您的住址

concept consignee-name "收货人姓名"
    (收货人|收货|订购人) [的] (姓名|名称|名字)
    + 收货人姓名

concept consignee-address "收货人地址"
    (收货|收货人|配送|送货) [人|的] 地址
    + 您的收货地址

concept consignee-phone "收货人联系电话"
    (收货|收货人|配送) [人|的] (联系电话|电话|手机号|手机号码|联系方式|电话号码)
    + 收货人电话

concept sender-name "寄件人姓名"
    (寄件人|寄件|发件人|寄方) [的] (姓名|名称)
    + 寄件人姓名

concept sender-address "寄件人地址"
    (寄件|发件|寄件人|发件人) [人|的] 地址
    + 寄件地址

concept sender-phone "寄件人联系电话"
    (寄件|发件|寄件人|发件人) [人|的] (联系电话|电话|手机号|手机号码|联系方式)
    + 寄件人电话

concept recipient-name "收件人姓名"
    (收件人|收件) [的] (姓名|名称)
    + 收件人姓名

concept recipient-address "收件人地址"
    (收件|收件人) [人|的] 地址
    + 收件地址

concept recipient-phone "收件人联系电话"
    (收件|收件人) [人|的] (联系电话|电话|手机号|手机号码|联系方式)
    + 收件人电话

concept parcel-item "寄递物品信息"
    (物品名称|物品信息|寄递物品|物品性质|物品数量|托寄物)
    + 寄递物品

concept id-document "证件类型和号码"
    (证件号|证件号码|证件类型|证件信息|身份证号|身份证号码|身份证件|身份证|身份证信息|护照|军官证|社保卡|居住证|港澳通行证|学生证|身份证明|统一编号|健保卡|户口|身份信息)
    + 您的身份证号

concept id-validity "证件有效期限"
    (证件|身份证) ..2 (有效期|有效期限)
    + 证件有效期限

concept id-copy "证件影印件"
    (证件照|证件照片|证件影印件|证件复印件|身份证照片|身份证复印件|身份证正反面|手持身份证|手持证件|证件扫描件)
    + 证件影印件

concept driving-licence "驾驶证件信息"
    (驾驶证|驾照|驾驶证件)
    + 您的驾驶证

concept business-licence "营业执照"
    (营业执照|税号|统一社会信用代码)
    + 营业执照

concept bank-card-number "银行卡号码"
    (银行卡|信用卡|储蓄卡|借记卡|银行账号|银行账户|银行帐号|卡号|银行卡号|银行卡信息|银行卡号码)
    + 您的银行卡

concept fund-account "资金账户"
    (资金账户|证券账户|基金账户)
    + 资金账户

concept payment-account "支付账号"
    (支付账号|支付账户|支付宝账号|支付宝账户)
    + 支付账号

concept payee-name "收款人姓名"
    收款人 [的] (姓名|名称|户名)
    + 收款人姓名

concept payee-card-number "收款人银行卡号码"
    收款人 [的] (银行卡号码|银行卡号|卡号|账号|银行账号)
    + 收款人银行卡号

concept payee-bank "收款人开户银行信息"
    (开户行|开户银行)
    + 开户行

concept payment-record "支付和交易信息"
    (支付信息|付款信息|付款记录|支付记录|支付结果|支付状态|交易记录|交易信息|交易明细|交易数据|订单信息|订单记录|订单号|订单编号|订单|购买记录|购物记录|消费记录|充值记录|账单信息|虚拟货币|虚拟财产|提现|充值信息)
    + 订单信息

concept payment-time "支付时间"
    (支付时间|交易时间|付款时间|下单时间)
    + 支付时间

concept payment-amount "支付金额"
    (支付金额|交易金额|订单金额|付款金额)
    + 支付金额

concept payment-channel "支付渠道"
    (支付渠道|支付方式|付款方式|付款渠道)
    + 支付渠道

concept invoice "发票信息"
    (发票信息|发票抬头|发票)
    + 发票抬头

concept location "位置信息"
    (位置信息|地理位置|定位信息|精准定位|位置数据|位置资讯|位置资料|gps|经纬度|基站信息|基站|精准位置|精确位置|粗略位置|大致位置|所在位置|位置|定位)
    + 您的位置信息

concept track "行踪轨迹"
    (行踪轨迹|行程轨迹|轨迹信息|运动轨迹|骑行轨迹|轨迹|行踪|活动轨迹)
    + 您的行踪轨迹

concept trip-record "行程信息"
    (行程信息|行程记录|行程|里程)
    + 您的行程信息

concept trip-origin "出发地"
    (出发地|始发地|上车地点|起点|出发点)
    + 出发地

concept trip-destination "到达地"
    (到达地|目的地|下车地点|终点)
    + 目的地

concept passenger-type "旅客类型"
    (旅客类型|乘客类型)
    + 旅客类型

concept departure-time "出发时间"
    (出发时间|乘车时间|航班时间|出行时间)
    + 出发时间

concept service-number "车次、船次、航班号"
    (车次|船次|航班号|航班信息)
    + 航班号

concept seat-class "席别和舱位等级"
    (席别|舱位)
    + 席别

concept seat-number "座位号"
    (座位|座位号)
    + 座位号

concept plate-number "车牌号"
    (车牌|车牌号|车牌号码)
    + 车牌号

concept plate-colour "车牌颜色"
    车牌颜色
    + 车牌颜色

concept vehicle-licence-number "车辆行驶证号"
    行驶证
    + 行驶证

concept vin "车辆识别号码"
    (车架号|车辆识别|车辆识别号|车辆识别代码|车辆识别号码|车辆信息)
    + 车架号

concept house-address "房屋地址"
    (房屋|房源) [的] 地址
    + 房屋地址

concept house-size "面积和户型"
    (面积|户型)
    + 户型

concept house-price "期望售价或租金"
    (租金|售价)
    + 租金

concept buyer-name "购买方姓名"
    (购买方|买方|买家) [的] 姓名
    + 买方姓名

concept buyer-id-document "购买方证件类型和号码"
    (购买方|买方|买家) [的] (证件|身份证) [类型|号码|号|信息]
    + 买方证件号码

concept seller-name "出售方姓名"
    (出售方|卖方|卖家) [的] 姓名
    + 卖方姓名

concept seller-id-document "出售方证件类型和号码"
    (出售方|卖方|卖家) [的] (证件|身份证) [类型|号码|号|信息]
    + 卖方证件号码

concept patient-name "患者姓名"
    (患者|就诊人) [的] 姓名
    + 患者姓名

concept patient-id-document "患者证件类型和号码"
    (患者|就诊人) [的] (证件|身份证) [类型|号码|号|信息]
    + 就诊人身份证号

concept hospital-department "预约挂号的医院和科室"
    (医院|科室)
    + 挂号科室

concept condition-description "病情描述"
    (病情|症状|病情描述)
    + 病情描述

concept tour-destination "旅游目的地"
    (旅游|旅行) 目的地
    + 旅游目的地

concept tour-time "旅游时间"
    (旅游时间|旅行日期|出游日期)
    + 旅游时间

concept traveller-name "出行人姓名"
    (出行人|乘机人|乘车人|旅客|乘客) [的] 姓名
    (出行人|乘机人|乘车人)
    + 出行人姓名
    + 出行人信息

concept traveller-id-document "出行人证件类型和号码"
    (出行人|乘机人|乘车人|旅客|乘客) [的] (证件|身份证) [类型|号码|号|信息]
    + 出行人证件号码

concept traveller-contact "出行人联系方式"
    (出行人|乘机人|乘车人|旅客|乘客) [的] (联系方式|电话|手机号|联系电话)
    + 出行人联系方式

concept guest-name "住宿人姓名"
    (住宿人|入住人|住客) [的] 姓名
    + 入住人姓名

concept guest-contact "住宿人联系方式"
    (住宿人|入住人|住客) [的] (联系方式|电话|手机号|联系电话)
    + 入住人电话

concept stay-dates "入住和退房时间"
    (入住时间|退房时间|入住日期|离店日期|入离时间)
    + 入住时间

concept hotel-name "入住酒店名称"
    (酒店名称|入住酒店)
    + 酒店名称

concept show-session "观演场次"
    (场次|观演时间)
    + 场次

concept im-contact-list "联系人账号列表"
    (好友列表|好友关系|社交关系|群组信息|联系人列表|关注列表|好友信息|社交信息)
    + 好友列表

concept contacts "通讯录"
    (通讯录|通信录|联系人|电话簿|电话本)
    + 您的通讯录

concept sms "短信"
    (短信内容|短信记录|短信|彩信|短消息)
    + 您的短信

concept call-log "通话记录"
    (通话记录|通话内容|通讯记录|通信记录|通信内容|通话录音|通话信息)
    + 您的通话记录

concept chat "聊天和通信内容"
    (聊天记录|聊天内容|私信|沟通记录|客服记录|通讯内容|互动信息|会话记录)
    + 您的聊天记录

concept calendar "日历"
    (日历|日程|行事历)
    + 您的日历

concept clipboard "剪贴板"
    (剪切板|剪贴板|粘贴板)
    + 剪贴板内容

concept photo "照片和图片"
    (照片|相片|图片|相册|影像|图像|媒体文件)
    + 您的照片

concept video "视频"
    (视频|录像|弹幕)
    + 您的视频

concept audio "录音和语音"
    (音频|录音|语音信息|语音内容|语音数据|语音|声音)
    + 您的录音

concept file "文件"
    (文件信息|文件|附件|文档)
    + 您的文件信息

concept user-content "发布的内容"
    (发布的内容|上传的内容|发布内容|动态信息|评论|评论信息|评价|发表的内容|反馈内容|点赞|收藏|收藏记录|关注|分享记录|投稿)
    + 您发布的内容

concept browsing-history "浏览记录"
    (浏览记录|浏览历史|浏览信息|浏览行为|浏览轨迹|浏览的网页|网页记录|网址|访问记录|访问时间|访问日期|访问页面|观看记录|播放记录|收听记录|阅读记录|阅读历史|点击记录|停留时间|下载记录|下载历史|浏览内容|浏览日志)
    + 您的浏览记录

concept search-history "搜索记录"
    (搜索记录|搜索历史|搜索关键词|搜索内容|检索记录|查询记录|查询内容|关键词|关键字|搜索词|搜索信息)
    + 您的搜索记录

concept usage "使用和操作记录"
    (操作记录|操作日志|使用记录|使用习惯|使用情况|使用频率|使用时长|行为信息|行为数据|行为日志|行为记录|软件使用记录|登录时间|登录记录|登录日志|登录信息|游戏记录|交互信息|使用信息|服务使用信息)
    + 您的使用记录

concept preference "偏好和兴趣"
    (语言偏好|兴趣偏好|偏好设置|偏好|兴趣标签|兴趣|用户画像)
    + 您的偏好设置

concept log-data "日志信息"
    (日志信息|服务日志|日志|日志数据|网络日志|系统日志)
    + 服务日志

concept crash-data "崩溃和故障信息"
    (崩溃信息|崩溃日志|崩溃数据|故障信息|错误日志|性能数据|异常信息)
    + 崩溃信息

concept ip-address "IP地址"
    (ip|互联网协议|网络协议) [的] (地址|位址)
    ip
    (网络|网路) (地址|位址)
    + 您的ip地址
    + 您的ip
    + 网络地址

concept mac-address "MAC地址"
    (mac|硬件|蓝牙|wifi|wi-fi) (地址|位址)
    设备mac
    + 设备的mac地址
    + 设备mac

concept device-id "设备标识符"
    (设备标识|设备标识符|设备识别码|设备识别符|设备序列号|设备id|硬件序列号|imei|imsi|idfa|idfv|oaid|aaid|vaid|androidid|android id|android_id|gaid|iccid|meid|udid|sim卡|广告标识符|广告识别|唯一识别码|唯一标识|国际移动设备|移动设备识别码|设备指纹|本机识别码|唯一设备识别码|设备唯一标识符)
    + 设备的imei

concept device-info "设备信息"
    (设备信息|设备型号|设备名称|设备参数|设备类型|设备品牌|设备制造商|设备属性|设备环境|设备状态|硬件型号|硬件信息|手机型号|机型|操作系统|系统版本|系统设置|软件版本|应用版本|浏览器类型|浏览器信息|浏览器版本|浏览器|屏幕分辨率|分辨率|电池|电量|语言设置|时区|设备语言|系统语言|储存空间大小|存储空间大小|cpu|内存信息|手机品牌|设备厂商)
    + 设备型号

concept sensor "传感器数据"
    (传感器|陀螺仪|加速度|重力感应|传感器信息)
    + 传感器

concept network-info "网络信息"
    (运营商|网络类型|网络状态|网络接入|接入网络|网络环境|wifi信息|wi-fi信息|wifi列表|ssid|bssid|wlan|网络信息|网络运营商|网络接入方式|运营商信息)
    + 网络类型

concept app-list "已安装应用列表"
    (软件安装列表|应用列表|应用程序列表|安装列表|已安装|安装的应用|运行中的进程|进程列表|已安装应用列表|应用安装列表|正在运行的进程)
    + 应用列表

concept face "人脸信息"
    (人脸|面部|面容|人脸信息|面部特征|面部识别特征|人脸图像|人脸照片)
    + 您的人脸

concept fingerprint "指纹"
    (指纹|掌纹)
    + 您的指纹

concept biometric "其他生物识别信息"
    (声纹|虹膜|耳廓|基因|步态|生物识别|生物特征|生物识别信息)
    + 您的虹膜

concept health "健康和医疗信息"
    (血型|血压|心率|体温|脉搏|病历|病史|疾病|医疗记录|就诊|诊断记录|处方|用药|体检|健康状况|健康数据|健康信息|健康|生理信息|经期|疫苗|过敏|怀孕)
    + 您的病历

concept exercise "运动和睡眠数据"
    (睡眠|步数|运动数据|运动信息|运动记录)
    + 您的步数

concept belief "信仰、政治面貌和其他特定身份"
    (宗教信仰|性取向|政治面貌|政治倾向|特定身份|犯罪记录)
    + 您的宗教信仰

concept cookie-data "Cookie"
    (cookie|cookies)
    + 网站的cookie
