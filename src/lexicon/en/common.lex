# Building blocks: who, what, may, must, when. Written from how English policies are worded in general.

concept negation "words that turn a statement round"
    (not|never|no|none|neither|nor|nothing|nobody|cannot|without|unable|refuse to|refrain from|no longer|unlawful to|prohibit~)
    (don't|doesn't|didn't|won't|can't|couldn't|wouldn't|isn't|aren't|wasn't|weren't|haven't|hasn't|shouldn't|mustn't|needn't)
    (rather than|instead of|other than|opposed to)
    but not not (only|just|merely|limited to|necessarily limited to|hesitate)
    but not (without limitation|without limiting|no matter|no later than|no doubt|whether or not|do not track|don't track|no more than|no charge|no cost|not-for-profit|not for profit)
    but not (do not|don't|not) hesitate
    + We do not sell it.
    + You don't need to tell us.
    + We ask first rather than assume.
    - This includes but is not limited to names.
    - Please do not hesitate to write.
    - We respond to Do Not Track.

concept user "the person whose data it is"
    (you|yourself|user~|end user|visitor~|member~|customer~|consumer~|individual~|subscriber~|registrant~|applicant~|guest~|donor~|reader~|viewer~|shopper~|buyer~|client~|participant~|resident~|player~|student~|patient~|person|persons|people|anyone|everyone)
    data subject~
    (account|card) holder~
    + You decide.
    + Data subjects have rights.
    + Each account holder may ask.
    - Our offices are in Ohio.

concept handler "the party that speaks"
    (we|us|our|ours|we'll|we're|we've|we'd)
    (the|this|our) (company|site|website|web site|app|application|platform|service|services|store|shop|university|college|organization|organisation|firm|publisher|newspaper|business|operator|controller|owner of the site|owners of this site)
    + We run it.
    + The Company keeps it.
    - Companies keep it.

concept may "the user can, may, is entitled to"
    <user> (can|may|could|might|can also|may also|may at any time|can at any time|may always|can always|shall be able to|will be able to|are able to|is able to|are free to|are entitled to|is entitled to|'re able to|will have the right to|also have the right to|have the right to|has the right to|have a right to|has a right to|have rights to|also have a right to|may have the right to|have the ability to|have the option to|have the option of|have the choice to|have the opportunity to|have control over)
    + You may look at it.
    + Visitors can also choose.
    + California residents have the right to know.
    - We may look at it.

concept must "the user has to"
    <user> (must|have to|need to|are required to|is required to|are obliged to|shall|has to|needs to|will need to|will have to)
    + You must register first.
    - We must comply.

concept condition "if, when, unless"
    (if|when|whenever|unless|until|once|where|provided that|as long as|in case|in the event|upon|after|before|should you)
    + If you register, we ask for a name.
    - We ask for a name.

concept power "words that open what the user is able to do"
    <may>
    (right|rights|ability|option|options|opportunity|choice|choices|possibility|way|ways|how|tools|controls|means|steps|chance|mechanism|entitled|welcome|free) to
    (right|rights|option|means) of
    (allow~|enable~|let~|permit~|help~|give~|offer~|provide~) ..2 <user> ..6 [to]
    <user> ..2 (wish|wishes|want|wants|would like|prefer|prefers|need|needs|choose|chooses|decide|decides|elect|desire|'d like|intend) [us] to
    (ask|asks|request|requests|require|tell|instruct|direct|requesting|asking|demand) ..2 (to|that)
    (contact~|email~|e-mail~|write~|writing|call~|visit~|log~|sign~|go|going|click~|use|using|fill~|complete|send~|select|access|follow) ..14 to
    (to|please) ..12 (contact~|email~|e-mail~|write to|write us|call us|visit~|log in|sign in|go to|click~|use our|send us|send an)
    (at any time|anytime)
    + You may look at it.
    + There are ways to do this.
    + Use the right of objection.
    + The menu lets you do that.
    + Should you wish to leave, say so, or if you want us to stop.
    + Ask us to stop.
    + Contact our desk to stop this.
    + To stop this, please contact our desk; to do so please email the desk.
    + It can be done at any time.
    - We keep it for a year.

concept data-word "information, data and their synonyms"
    (information|info|data|details|record|records|profile|profiles|pii|particulars|personal file)
    + The data are kept.
    - The office is open.

concept your-data "the user's data, in words"
    (your|their|his or her|his/her|her or his|one's|the|this|that|such|any|all|some|certain|these|those|own|individual|customer|user|member|each|specific|additional|other|inaccurate|incorrect|incomplete|outdated|out-of-date|stored|collected) [own] [account|contact|profile|registration|membership|billing|stored|inaccurate|incorrect|customer|user|financial|credit card|online|individual|specific|submitted|student] <data-word>
    (your|their|his or her|the|this|that|such|any|all|some|certain|these|those|own|each) ..2 (personal|personally|identifiable|private|identifying) ..3 <data-word>
    (personal|personally identifiable|personally identifying|private|identifiable) ..2 <data-word>
    <data-word> ..5 (about|concerning|relating to|related to|regarding|pertaining to|of yours|on|from) (you|them|him|yourself|individuals|users|an individual|visitors|customers|the individual)
    <data-word> ..3 (you|users|visitors|customers|members) ..3 (provide~|give~|submit~|share~|supply|supplied|enter~|disclose~|furnish~)
    <data-word> ..4 (we|us) ..3 (hold|have|keep|store|maintain|collect~|process|hold about|retain|gathered|stored)
    + Your account information is kept.
    + Any of their own personally identifiable information is kept.
    + Personal data stay here.
    + We keep records about you.
    + This is data that you provide.
    + It is data which we hold.
    - Our company information is on the imprint page.

concept personal-data "personal data, as the object of the policy"
    (personal|personally identifiable|personally identifying|individually identifiable|identifiable|private|non-public|nonpublic|identifying) [personal] [and sensitive|user] <data-word>
    your [own|account|contact|registration|profile|billing] <data-word>
    (user|users'|customer|customers'|consumer|member|visitor|subscriber|student|patient) <data-word>
    <data-word> ..4 (about|concerning|relating to|regarding|from) (you|users|visitors|customers|individuals|our users|our customers|our visitors|an identified)
    <data-word> ..2 you ..3 (provide~|give~|submit~|share~|supply|enter~)
    (pii|personal data|your privacy)
    + Personal information stays here.
    + Your data stay here.
    + Customer data stay here.
    + We hold details about you.
    + It is information that you submit.
    + This covers PII.
    - General information on our products.

concept third-party "parties other than the two"
    third (party|parties|party's|parties')
    (affiliate~|affiliated|subsidiary|subsidiaries|partner~|vendor~|contractor~|subcontractor~|sub-processor~|subprocessor~|processor~|advertiser~|sponsor~|licensor~|agent~|supplier~|merchant~|retailer~|successor~|assignee~|marketers|marketer|outsiders|publishers|licensees)
    (service|payment|hosting|analytics|content|cloud|technology|email|advertising|internet|data|application) (provider~|processor~|companies|company|partner~|vendor~|broker~)
    (other|outside|external|unaffiliated|non-affiliated|sister|parent|related|group|independent|unrelated|partner) (company|companies|organization~|organisation~|party|parties|business|businesses|entity|entities|firms|individuals|websites|web sites|people|users|merchants|persons)
    (ad|advertising) (network~|server~|exchange~)
    (anyone|anybody|someone) (else|outside)
    (members of our|our) [corporate] (group|family) of companies
    (social|search) (network~|media|engine~) [sites|site|provider~|platform~]
    + Third parties help us.
    + Our affiliates help us.
    + A service provider helps us.
    + Other companies help us.
    + Ad networks help us.
    + We tell no one and nothing to anyone else.
    + It stays in our family of companies.
    + A social network helps us.
    - The party starts at nine.

concept company-name "the suffix that marks a legal entity"
    (inc|inc.|pbc|e.v.|s.l.|aps|asa|oyj|gbr|d.o.o.|kft|sa|a.s.|a.s|ag|s.a|s.a.s.|sas|s.p.a.|s.r.o.|pte|pvt|holdings|aktiengesellschaft|incorporated|llc|l.l.c.|ltd|ltd.|limited|gmbh|corporation|corp|corp.|plc|llp|l.p.|s.a.|sarl|s.r.l.|b.v.|bv|pty|n.v.|oy|ab|a/s|kk|co.)
    (media|publishing|brewing|press|broadcasting|manufacturing|trading|holding|entertainment|insurance|motor|electric|railway|newspaper|television|radio|oil) (company|group|corporation)
    (university|foundation|institute|association|college|museum|hospital|council|ministry|trust|cooperative|limited liability company)
    (owned|operated|run|published) [and operated] by ..5 (company|center|centre|society|club|church|school|agency|network|group|stores)
    (©|copyright|(c)) ..8 (center|centre|company|group|corporation|stores|society|club)
    (non-profit|nonprofit|not-for-profit|charitable|public benefit|registered) (corporation|organization|organisation|charity|association|foundation|society)
    charity registered
    but not (including but not limited|not limited|limited to|limited by|limited access|limited circumstances|limited cases|limited period|limited time|limited use|limited number|limited extent|is limited|are limited|be limited|limited partnership|limited purpose|limited purposes|limited information|limited data)
    but not (trust and|your trust|trust us|we trust|the trust)
    but not not by ..2 (company|corporation)
    but not limited (individuals|set|amount|personal|rights|group|scope|way|basis|or|and|processing|sharing|purpose|liability to|exceptions|data|extent)
    + Peachtree Gardens, LLC runs this.
    + Northern Pines University runs this.
    + Prairie Media Company runs this.
    + It is owned and operated by The Oak Street Company.
    + Copyright 2020 Oak Street Outlet Center
    + Oak Trees is a registered charity.
    + Oak Trees, a charity registered in Wales, runs it.
    - We share only limited information with few people.
    - Your trust matters.
    - It is run by friends, not by a company.
    - Some rights belong to limited individuals.

concept handler-role "tells who runs the service and decides over the data"
    (data controller|controller of your|controller of the|responsible for (your|the processing|processing|this website|the website)|controller is|joint controllers)
    (owned|operated|run|provided|published|maintained|managed|offered|developed|brought to you) [and operated|or operated|and maintained] by
    (hereinafter|hereafter|collectively|referred to as|"we"|"us"|"our"|"we,"|"us,"|we or us)
    (we are|we're|is a product of|is a service of|a trading name of|registered office|company registered|registered in|incorporated in|trading as|doing business as|privacy policy of|trademark of|trademarks of|service marks of|copyright|all rights reserved|©|d/b/a)
    + Oakridge Ltd is the data controller.
    + This site is operated by Oakridge Ltd.
    + Oakridge Ltd (hereinafter Oakridge) respects you.
    + We are Oakridge Ltd.
    - Our shop sells oak planks.

concept handler-introduced "words after which the handler is named"
    only en "Chinese names of companies are known by their endings"
    (data|personal data|privacy|joint) (controller|controllers|fiduciary|handler) ..12 (is|are|:)
    controller of ..8 (is|are)
    (this|our|the) (site|website|web site|app|blog|platform|page|service) (is|are) [owned and] (operated|run|published) by
    but not (is|are|:) (we|us|you|our|responsible|the|a|an|defined|not)
    + The data controller for all processing is Ann Lee.
    + The controller of your data is Ann Lee.
    + This blog is run by Ann Lee.
    - Anna reads the data.

concept before-name "small words between a mark of ownership and the name"
    only en "Chinese names of companies are known by their endings"
    (by|the|and|copyright)
    + © 2020 by Ann Lee
    - © 2020 Ann Lee

concept capital-no-name "words with a capital that begin a sentence, not a name"
    only en "Chinese names of companies are known by their endings"
    (we|you|all|privacy|the|any|for|terms)
    + © 2020. All is ours.
    - © 2020 Ann Lee

concept handler-announced "a line after which the handler's name stands"
    only en "Chinese names of companies are known by their endings"
    (data|personal data|joint|the) (controller|controllers)
    (company|entity|organization|organisation) responsible
    (contact|write to|reach|mail|email|e-mail|writing to|contacting) (us|our company)
    but not (representative|representatives|supervisory|regulator)
    + The controller within the meaning of the law is:
    + The company responsible for it is:
    + Please contact us at:
    - Our representative in the Union is:

concept privacy-valued "a party says that it cares for the reader's privacy"
    only en "the Chinese rule ranks by the role alone"
    (respect~|value~|protect~|recognize~|recognise~|understand~|committed|cares|takes|take) ..8 (privacy|private|confidentiality|personal data|personal information)
    + Oak Ltd takes very seriously the private nature of it.
    - Oak Ltd sells planks.

concept controller-told "somebody is told to be the controller, or to collect the data"
    only en "the Chinese rule ranks by the role alone"
    (is|are|will be) ..3 controller~
    controller~ ..10 (is|are)
    (information|data) (is|are) (collected|processed) [and used] by
    (hereinafter|"we"|"us"|"our"|"we,"|"us,"|we or us) ..3 (operate~|provide~|is|are|respect~|take~)
    + Oak Ltd is the controller.
    + The controller of the data is Oak Ltd.
    + Your data are collected by Oak Ltd.
    + Oak Ltd ("we") operates the site.
    - Oak Ltd has customers.

concept copyright-mark "the mark before the name of an owner"
    only en "Chinese names of companies are known by their endings"
    (©|copyright|(c))
    but not copyright (infringement|law|laws|act|owner|holder|holders|notice|policy|agent|material|works|claims)
    + © 2020 Ann Lee
    + Copyright Ann Lee
    - The copyright law rules.

concept policy-name "the privacy policy, by whatever title"
    (privacy|cookie|cookies|data protection|data privacy|data use|data usage|confidentiality|information practices|fair processing|security and privacy|personal data|personal information protection) [and cookie|and cookies|and security|protection] (policy|policies|notice|notices|statement|statements|center|centre|promise|commitment|disclosure|guidelines|pledge|charter|guide|terms|practices|agreement|principles)
    (respect~|protect~|value~|safeguard~) [and protect] your privacy
    (privacy) (at|on|and security|and your)
    (this|our|the) (policy|notice|statement)
    (policy|statement|notice) (on|about|regarding|for) ..2 (privacy|cookies|personal data|personal information)
    + See the Privacy Notice.
    + This policy is short.
    + Read our statement on privacy.
    + We respect your privacy
    + Privacy at our shop
    - Our return policy is fair.

concept terms-name "the contract of use, by whatever title"
    (terms|conditions) (of|and) (service|use|usage|conditions|sale|condition|access)
    (user|service|license|licence|membership|customer|end user license|subscriber|participation) agreement
    (acceptable use policy|legal notice|legal notices|rules of use|legal terms|site terms)
    + Read the Terms of Use.
    + Read the user agreement.
    + Read the Acceptable Use Policy.
    - On these terms we lend.

concept contact-us "inviting the reader to get in touch"
    (contact~|email~|e-mail~|write|writing|call~|phone|phoning|telephone|mail~|reach~|fax|notify~|notifying|message) [to|or write to|or write|or call|or email|or e-mail|to or call|back to] (us|our|the company|customer service|customer support|customer care|support|the webmaster|the site|the privacy|the data|the dpo|member services|webmaster)
    get in touch [with]
    send [us] (an|a|your|any) ..2 (email|e-mail|letter|message|note|request|mail|fax|inquiry|enquiry|query)
    (contact|feedback|web|online|inquiry|enquiry|support|request|help) form
    (contact~|reach~|email~|e-mail~|writing to|write to|sent to|addressed to|address to|direct~ to) ..8 (at|via|by|through|using|on|the following|below|page|address|form|link|here|officer|team|department)
    (contact information|contact details|contact page|contact us|contacting us|customer service|customer support|help desk|helpdesk|toll-free|toll free|postal address|mailing address|privacy officer|data protection officer|protection officer|privacy team|privacy office|by mail at|by post|by phone|by telephone|by email|by e-mail|via email|via e-mail)
    but not contact (list|lists|book|data|person)
    but not send~ ..4 (email|e-mail|mail|message) (address|addresses)
    but not send ..3 your (email|e-mail) (address|and|,)
    but not (your|their|collect~|user|users') ..3 contact (information|details)
    but not contact (information|details) ..2 (such as|including|like|includes|e.g.)
    + Please contact us.
    + Get in touch with Ann.
    + Send us an email.
    + Use the contact form.
    + Ann can be reached at the following number.
    + Ask customer service.
    - We show you the number of visitors.
    - The contact list is used for matching friends by address.
    - The login sends the shop your email address.
    - We collect contact details, such as your name.
    - We keep your contact information.

concept contact-words "a way to reach the handler"
    <contact-us>
    (e-mail|email|tel|telephone|phone|fax|address|hotline|mail) (:|address:|number:|us|address is|at:)
    (attn|attention:|p.o. box|po box)
    (live chat|customer care|feedback|suggestion box|webmaster|webmaster@|privacy@|support@|info@|contact@|dpo@|help@|legal@)
    but not (available|found|published|located|accessible|resides) ..5 address
    + Write to us at our office.
    + Email: someone at our office.
    + Attn: Privacy, P.O. Box 9.
    + Open the live chat.
    - We sort your order.
    - The latest text is available at the following address: brand.example.

concept effective-words "date words of a document"
    (last|lastly|most recently|recently) (updated|modified|revised|changed|reviewed|amended|edited|update|revision|review)
    (effective|in effect|in force|valid) (date|as of|from|since|on|starting|immediately)
    (updated|revised|modified|published|posted|issued|adopted|amended|effective|reviewed|dated|version|revision) (:|on|as of|date|in|number|no.|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)
    (date|time) of (last|the last|publication|issue|revision|update|this)
    (takes effect|took effect|comes into force|shall take effect|came into effect|enters into force|becomes effective|became effective|version|effective date)
    + Last updated: 2 May 2020.
    + Effective as of 2 May 2020.
    + Revised on 2 May 2020.
    + Date of last revision: 2 May 2020.
    + It takes effect on 2 May 2020.
    - The date of birth is needed.

concept request "a request or complaint of the user"
    (request~|inquiry|inquiries|enquiry|enquiries|complaint~|demand|application|query|queries|objection~|dsar|appeal)
    + Your request is filed.
    - The result is filed.

concept respond "answering it"
    (respond~|reply|replies|replied|replying|answer~|process~|deal with|handle~|comply with|act on|fulfil|fulfill|fulfilled|complete (your|the|a|any|such)|action~|acknowledge~|resolve~|response|get back to you|honor|honour|address (your|the|any|such|it|them|these)|implement~|take effect|becomes effective|become effective)
    (we|us) ..4 (provide~|give~|send~|make~|correct~|delete~|remove~|notify|inform) ..12 (within|days)
    <user> ..3 (receive~|get|hear) ..10 within
    (within|in) ..5 (of|after|from) (receiving|receipt of|getting|the receipt of|obtaining) ..4 (request|complaint|application|inquiry)
    (deleted|removed|erased|corrected|provided|sent|fulfilled|completed|given) within ..5 (of|after|from) ..3 (request|receipt|complaint)
    (allow|allows) ..5 (days|weeks|hours|months) for ..3 (response|responses|reply|answer)
    (responses|replies) ..3 (provided|given|sent|made)
    but not (the|a|this|several|such|each|any|verification|appeals|every) (process|processes)
    but not (save~|store~|kept|keep|retain~) ... (able to|order to|so as to) ..3 (answer|respond|reply|handle)
    but not (delete~|remove~|erase~) ... within ..4 of ..2 (closure|closing|account closure|account deletion)
    but not unable to ..2 (fulfill|fulfil|process|respond|comply|complete|honor|honour)
    but not in response to ..3 (legal|law|court|subpoena~|government)
    but not (beginning|start|end) of ..2 deletion process
    but not processed for (purposes|the purpose)
    + We respond to your request.
    + We will send you the file within thirty days.
    + You should receive your data within a week.
    + Within 30 days of receiving your request, the shop hands out a list.
    + Your data will be erased within 30 days of the request.
    + Please allow up to ten days for a response.
    + Responses are provided within a month.
    - We ask for your request.
    - IP addresses are kept for a year.
    - The length varies with the process that is followed.
    - A note is kept for three months in order to be able to answer any questions.
    - We delete the data of a closed account within 30 days of account closure.
    - Should the shop be unable to fulfil it, you may appeal within ten days.
    - We tell you ten days before we hand it over in response to a legal demand.
    - It takes up to 90 days from the beginning of the deletion process.
    - Names are processed for purposes of sale, as in the past twelve months.

concept topic-collect "the text speaks of collecting"
    (collect~|collection|gather~|obtain~|receive~) ..8 (information|data|details)
    (information|data|details) ..6 (collect~|gather~|obtain~|receive~|provide~|submit~)
    + What we collect from you is data.
    + Information we collect
    - The museum's collection is large.

concept topic-share "the text speaks of passing data on"
    (share~|sharing|disclose~|disclosure|disclosures|transfer~|sell~|sale|release~|provide~) ..12 (third|partners|affiliates|parties|others|information|data|companies)
    (information|data) ..8 (shared|sharing|disclosed|disclosure|transferred|sold)
    + When we share your information
    + Information sharing and disclosure
    - We share your joy.

concept topic-security "the text speaks of keeping data safe"
    (security|secure|secured|safeguard~|protect~|encrypt~|encryption|firewall~|unauthorized|unauthorised|safety of your)
    + How we protect it
    - How we use it

concept topic-rights "the text speaks of the user's rights"
    (right|rights|choice|choices|control|controls|access|manage) ..8 (your|information|data|account|rights|deletion|delete|erasure|privacy)
    your ..3 (rights|choices|controls)
    (delete~|deletion|correct~|update~|opt~ out|modify|rectification|erasure|erase) ..6 (information|data|account|records)
    + Access to your data
    + Your privacy choices
    + Updating your information
    - All rights reserved.

concept topic-cookies "the text speaks of cookies"
    (cookie~|web beacon~|pixel~|tracking technology~|local storage|tracking technologies|clear gif~|web bug~)
    + About cookies
    - About us

concept account "an account that users have with the handler"
    (your|user|an|the|my|customer|member) [online|own|existing|personal] (account~|profile|membership)
    (account~|profile) ..2 (page|settings|section|information|holder~)
    (register~|sign up|signed up|registration) [for|with|as]
    (log|sign) (in|into)
    but not (bank|on|into|taking|checking|savings) account
    + You can change your account.
    + Go to the account settings.
    + When you register with us
    + When you log in
    - We take this into account.
