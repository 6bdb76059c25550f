# What the rules of processing tell: contact, methods, cookies, sharing, keeping, place, security, minors, changes.

concept rules-contact "a way to reach it about privacy"
    (question~|concern~|comment~|inquiry|inquiries|enquiries|query|queries|complaint~|request~|feedback|further information|more information|assistance|suggestion~|issue~|exercise) ... <contact-us>
    <contact-us> ..25 (question~|concern~|comment~|inquiry|inquiries|enquiries|queries|complaint~|request~|feedback|privacy|policy|more information|your rights|personal information|personal data)
    (contact~|email~|e-mail~|write~|call~|reach~) [to] (us|our|the|me) ..8 (at|via|by|through|using|on|here|address|phone)
    (privacy officer|data protection officer|dpo|grievance officer|privacy team|privacy office|privacy manager|data controller|webmaster|representative|privacy department|compliance officer) ..12 (contacted|reached|at|contact|email|e-mail|reachable|via)
    (email|e-mail|send|mail|direct) ..6 (questions|inquiries|correspondence|concerns|comments) ..6 (to|at|us)
    (request~|questions|updates|inquiries|complaints) ..5 (sent|addressed|directed|mailed|forwarded|submitted) to
    but not <handler> (may|will|might|would) ..3 (contact|email|e-mail|call|write)
    but not contact ..3 (third|supervisory|advertiser)
    but not (fulfil~|fulfill~|handle~|process~|honor~|honour) ..4 (request~|inquiries|questions|complaints)
    but not <handler> ..3 (request~|requests) ..14 (address|list|name)
    but not request not to
    but not (when|if|whenever) you ..2 (contact|email|e-mail|call|write) ... (we|us) ..4 (collect~|receive|store|keep|process|retain|record)
    + If you have a question, please write to us.
    + Contact us with any concern.
    + Call us at the number below.
    + Our privacy officer can be reached by mail.
    + Send your questions to Ann.
    + Removal requests can be sent to Oak Lane 4.
    - We may contact you at your number with a question.
    - Have fun.
    - We use it to fulfil your requests for information and customer support.
    - When you contact us with a request, we collect your name.

concept automatic-means "ways of collecting that need no act of the user"
    (cookie~|log file~|server log~|web server~|logs|web beacon~|pixel~|tracking|analytics|sdk|sdks|sensors|gps|google analytics|third-party software|spyware|tags|similar technologies|technical means|automated means|automatic means|automatic data collection)
    + It works by cookies.
    - It works by post.

concept outside-source "third parties that data come from"
    (register|registry|population register|address register|third party|third parties|third-party|other sources|other companies|partners|affiliates|social network~|social media|facebook|public sources|publicly available|public databases|public records|data brokers|data providers|credit bureaus|credit reporting agencies|credit reference agencies|referees|references|outside sources|external sources|business partners|advertisers|other users|other people|a friend|someone else|service providers|your employer|your school|other organisations|other organizations|list vendors|data suppliers|marketing partners|another source|other third)
    + We have it from third parties.
    - We have it from you.

concept rules-collection-methods "how data are obtained, automatically or from others"
    (automatic|automatically|passively) ..8 (collect~|record~|receive~|log~|gather~|store~|send|sends|sent|obtain~|track~|recognize~|identify|identifies|provide~|transmit~|saves|saved|generated|capture~|collection|detect~)
    (collect~|record~|receive~|log~|gather~|store~|send|sent|obtain~|track~|transmit~|generated|capture~|saved|provided|logged) ..12 (automatically|passively)
    (collect~|gather~|obtain~|receive~|acquire~|record~|track~|monitor~|collection|capture~|get~) ..20 (through|via|using|by|from|with|use of|by means of) ..6 (<automatic-means>|<outside-source>)
    (through|via|using|by|from|with|use of) ..5 <automatic-means> ..16 (collect~|gather~|obtain~|receive~|record~|track~|monitor~|capture~|analyze)
    <automatic-means> ..8 (collect~|gather~|record~|track~|capture~|receive~|store~|contain~|log~|monitor~) ..8 (<data-word>|ip address|your|visits|pages|usage|user~|visitor~|number)
    (server|servers|browser|device|computer|app|application|phone) ..6 (record~|log~|send~|transmit~|collect~|report~|receive~|identify|identifies) ..8 (<data-word>|ip|requests|address|request|page|pages|identifier)
    (when|whenever|each time|every time|as|while) you ..2 (visit~|browse~|access~|use|using|view~|navigate~|interact~|open|enter|request) ..16 (collect~|record~|log~|receive~|gather~|store~|track~|recognize)
    (when|whenever|each time|every time|as|while) you ..2 (visit~|browse~|access~|use|using|view~|navigate~|interact~|open|enter|request) ... (we|servers|server|system) ..4 (collect~|record~|log~|receive~|gather~|store~|track~|recognize)
    <outside-source> ..8 (provide~|give~|send~|supply|supplies|share~|pass|disclose~) ..4 (us|to us|the company)
    (combine~|supplement~|merge~|match~) ..12 (from|with) ..6 <outside-source>
    <handler> ..4 (use~|employ~|utilize~) ..8 (cookies|log files|web beacons|pixels|google analytics|tracking technologies|server logs|analytics tools|clear gifs)
    (log in|login|sign in|register|connect) ..5 (with|through|via|using) ..3 (facebook|google|twitter|social|third) ..20 (receive|collect|access|obtain)
    (collect~|gather~|record~|log~|keep~) ..4 (log files|server logs|web logs|weblogs|usage statistics|traffic data)
    (collected|recorded|logged|stored|gathered) ..6 (as part of|in|within) ..3 <automatic-means>
    (use~|employ~|utilize~|with) ..5 (google analytics|adobe analytics|web analytics|an analytics|analytics (tool~|service~|software|provider~)|matomo|piwik|hotjar|mixpanel)
    (details|record|information|data) (of|about|on|regarding) your (visit|visits|usage|browsing|use of)
    but not <negation> ..4 (collect|gather|obtain|receive) ..8 (children|child|minors)
    + Our host automatically records the page; your browser type is recorded automatically.
    + We collect data through cookies and from partners.
    + Through log files we gather numbers.
    + Cookies store a number.
    + Your browser sends an address.
    + When you visit the shop our servers record it, and each time you visit we log it.
    + When you open a page, our system logs the hour.
    + A friend may give us your name: other people supply us with names.
    + We combine it with lists from data brokers.
    + We use cookies.
    + If you register through Facebook we receive your picture.
    + We keep server logs.
    + Your number is noted and stored in our log files.
    + The paper also uses Google Analytics.
    + We hold details of your visits to our site.
    - We collect the name that you type.

concept rules-cookies "cookies and the like are explained, or denied"
    (use~|employ~|place~|set~|send~|store~|utilize~|issue~|deploy~|assign~|contain~|include~|rely~|drop~|implement~|make~ use|usage|accept~|allow~|write|writes|utilise~|put|puts|have|embed~) ..10 <cookies>
    <cookies> ..10 (is|are|allow~|help~|enable~|let|lets|remember~|track~|collect~|store~|identify|identifies|used|make|makes|contain~|provide~|expire~|stay~|remain~|may|can|will|do|to|placed|set|which|that|by|for)
    <cookies> ..6 (small|text|piece|file|files|string|bits|identifier)
    (session|persistent|strictly necessary|functional|performance|analytical|third-party|first-party|essential|advertising) cookie~
    but not (cookies) (policy|notice|statement|page)
    + We place cookies on your disk.
    + Cookies help us count.
    + A cookie as small file
    + Session cookies
    - See our cookies notice.

concept share-verb "passing data on"
    (share~|disclose~|sell~|rent~|trade~|transfer~|release~|lease~|lend~|reveal~|distribute~|divulge~|disseminate~|exchange~|transmit~|disclosure|sharing|transfer of|sale|barter~|pass on|passed on|pass along|passed along|passes on|passing on|hand over|handed over|report to)
    (provide~|give~|make~ available|supply|supplied|send|sent|sends|passed|pass|forward~|grant~ access|report~|convey~|submit~|allow~ access|made available|made accessible|communicated)
    + We sell it.
    + We forward it.
    - We keep it.

concept party-word "somebody who data could go to"
    <third-party>
    (others|other persons|other people|other users|other members|public|anyone|law enforcement|government|governmental|authorities|court|courts|acquirer|acquiring|buyer|purchaser|new owner|successor|agencies|companies|individuals|organizations|organisations|entities|people who|persons|businesses|police|officials|parents|schools|sellers|drivers|driver|couriers|courier|carriers|banks|insurers|lawyers|auditors|processor|processors)
    + It goes to a third party.
    + It goes to the public.
    - It goes to the moon.

concept share-told "the handler itself is told to pass data on: the plain way to tell of sharing"
    only en "the Chinese rule ranks by plain patterns"
    <handler> ..5 (share~|disclose~|transfer~|provide~|sell~|rent~|release~|pass|give) ..12 (<data-word>|it|them) ..16 (with|to) ..5 (<party-word>|<recipient>|following)
    <handler> ..5 (share~|disclose~|transfer~|sell~|rent~) ..10 <data-word> (as|only|in|for|when|if|with|to|except|unless)
    <data-word> ..3 (may be|is|are|will be|can be|not) ..3 (shared|disclosed|transferred|provided|sold|passed) ..6 (with|to|by)
    but not (you|users|others|they) ..5 (share~|disclose~|provide~|sell~|give)
    but not (links|link) to
    but not how <handler>
    + We may share your data with our partners.
    + We share data only when we must.
    + Data may be disclosed to partners.
    - You may share data with partners.
    - This policy explains how we share data with partners.

concept rules-sharing "whether and when data go to third parties"
    (share~|disclose~|sell~|rent~|trade~|transfer~|release~|lease~|lend~|reveal~|distribute~|divulge~|disseminate~|exchange~|disclosure|sharing|transfer of|sale|passed on|pass on|pass along) ..25 (to|with|by|among) ..8 <party-word>
    (provide~|give~|make~ available|supply|supplied|send|sent|forward~|grant~ access|made available|transmit~|passed|submit~) ..14 (to|with) ..5 <party-word>
    (provide~|give~|supply|furnish~|allow|permit) ..4 <party-word> ..8 (with|access|information|data|your)
    (share~|disclose~|sell~|rent~|trade~|release~|lease~|divulge~|disclosure|sharing|transfer~) ..4 (<data-word>|<your-data>|<personal-data>|it) ..10 (if|when|as|to|in|with|only|unless|for|except|where|without|outside)
    (<data-word>|it|pii) ..8 (shared|disclosed|sold|rented|traded|released|transferred|distributed|divulged|revealed|leased|given|provided|passed)
    <negation> ..8 (share~|disclose~|sell~|rent~|trade~|transfer~|release~|lease~|lend~|divulge~) ..8 (<data-word>|<data-type>|email|e-mail|addresses|mailing lists|customer lists|names|it)
    (<party-word>|<recipient>) ..6 (receive~|have access|obtain~|collect~|process~|may use|get|access|see) ..8 (<data-word>|your)
    (we|us) ..6 (employ~|engage~|hire~|contract~|use~|work with|retain~|partner~ with|rely~ on) ..8 (<third-party>|<recipient>)
    (not|never) ..2 (sold|shared|distributed|disclosed|rented|given|transferred|traded) ..8 (to|with) ..4 <party-word>
    but not (password|passwords)
    but not <user> (may|must|should|can|shall) not
    but not (we|us) ..4 (collect|receive|obtain|use) ..6 (share|provide|disclose|send) ..2 (with|to) us
    but not (you|users) ..5 (share|provide|give|disclose|send|submit|transfer) ..8 (to|with) us
    but not (you|users) ..3 (provide~|give~|submit~|disclose~) [to] us
    but not (provide~|given|give|submitted|provided) ..3 by you
    + We disclose records to a court.
    + We send your order to couriers.
    + We provide partners with access.
    + We release data when asked.
    + Your data are never sold.
    + We do not sell lists or names.
    + Advertisers may receive your number.
    + We work with service providers.
    + It is never sold or traded to any third party.
    - We value the information that you give us.
    - You share joy.

concept account-end "the end of the relation with the user"
    (account|member|membership|customer|subscription|subscriber|contract|relationship|agreement|registered|registration|profile|active|enrolled|employment|client)
    (close~|delete|cancel~|terminate~|unsubscribe|withdraw|leave|deregister|uninstall~|ask us|request|opt~ out|remove|deactivate)
    + Until the account ends.
    + Until you close it.
    - Until Monday.

concept retain-verb "keeping data"
    (retain~|retention|store|stored|stores|storing|storage|keep~|hold|held|holds|preserve~|maintain~|archive~|remain~|stay~|saved|save)
    + It is kept.
    - It is sold.

concept rules-retention-criterion "how long data are kept, told by a criterion without a number"
    <retain-verb> ..18 (until|as long as|so long as|while|for the duration of|during|throughout|for the lifetime of|for the life of|for the term of|for as long as) ..10 <account-end>
    <retain-verb> ... (until|as long as|so long as) (you|your|the user|a user|they|users|member|members) ..4 <account-end>
    (delete~|erase~|remove~|destroy~|anonymize~|purge~) ..8 (after|once|when|upon|following|as soon as) ..8 (close~|closure|cancel~|cancellation|terminate~|termination|delete your|deletion of your account|end of ..3 (relationship|contract|season|semester|contest|promotion|event)|completed|expire~|graduate~)
    <retain-verb> ..16 (statute of limitation|statutes of limitation|limitation period~|statutory retention|retention obligations|tax law~|accounting law~|warranty period|statutory period)
    <retain-verb> ..10 (indefinitely|permanently|forever|perpetuity)
    (delete~|erase~|remove~|destroy~|anonymize~|purge~) ..8 (after|once|when|upon|following|as soon as) ..6 (delete~|closes|close) ..3 (account|accounts|profile|membership)
    <retain-verb> ..16 (for the duration of|for as long as|as long as|so long as|while|until|throughout) (you|your|the user's|their) [use|continued use|continue|are|still|stop|cease|keep] [to|using] [use|using|of]
    <retain-verb> ..14 for the duration of (your|the user's|their) ..2 (use|enrolment|enrollment|participation|stay|studies|visit)
    (once|when|after|as soon as) ..8 (account|membership|contract|subscription) ..4 (is|has been|was) ..2 (terminated|closed|deleted|cancelled|canceled|ended) ... (deleted|erased|removed|destroyed|purged|wiped|anonymized|anonymised)
    but not (cookie~|browser|session|beacon~) ..14 <retain-verb>
    but not (logged in|log out|sign out|browser) 
    but not <retain-verb> ..10 (secure|security|confidential|password|cookie~)
    but not (prevent~|avoid~|not|never) ..10 (indefinitely|permanently|forever|perpetuity)
    but not close ..2 (browser|window|tab|session|app)
    but not cookie~ ..14 (deleted|erased|removed|stored|remain~)
    but not (no obligation|not obliged) ..8 (indefinitely|permanently|forever)
    + We keep it for as long as you have an account.
    + We keep it, with all of the pictures, as long as you are a member.
    + Files are deleted after closure.
    + We keep it for the limitation period.
    + We keep it indefinitely.
    + Data are destroyed when the user deletes the account.
    + We keep it for the duration of your use of the shop.
    + It is stored as long as you use the shop.
    + Once a member's subscription has been ended in our shop, all files of it are wiped.
    - Keep your password secret while you use your account.
    - We keep it as long as necessary.
    - We keep it for as long as is needed to provide you with the services.
    - Our rules prevent records from being retained indefinitely.
    - Such files are deleted when you close your browser.
    - Some cookies are deleted once the contract is terminated.
    - We are under no obligation to store it indefinitely.

concept rules-retention-vague "kept as long as necessary"
    <retain-verb> ..20 (as long as|as long|so long as|only as long|for the period|for a period|period of time|time period|for the time|longer than|no longer than|until|only while|only for|minimum period|length of time|shortest) ..12 (necessary|needed|need|needs|required|require|requires|reasonable|reasonably|permitted|purpose|purposes|appropriate|useful|law|fulfill|fulfil|deem|legitimate|relevant|allowed|justified|obligation~)
    <retain-verb> ..14 (reasonable (period|time)|reasonably necessary|limited (period|time)|certain period|period of time|necessary to fulfil|necessary to comply|necessary for the purposes)
    (no longer) ..6 (necessary|needed|required|need|relevant|useful) ..16 (delete~|erase~|destroy~|remove~|anonymize~|dispose~|purge~|discard~|de-identify~)
    (delete~|erase~|destroy~|remove~|anonymize~|dispose~|purge~|discard~) ..16 (no longer) ..6 (necessary|needed|required|need|relevant|useful)
    (retention period~|retention schedule~|retention policy|retention policies|length of time) ..14 (depend~|vary|varies|determine~|based|consider~|criteria|differ|according|law|legal)
    (necessary|needed|required) ... <retain-verb> ..6 (longer|additional|period)
    but not cookie~ ..12 <retain-verb>
    + We keep it as long as necessary.
    + We keep it for a limited time.
    + Once no longer needed it is erased.
    + We delete it when it is no longer relevant.
    + The retention period depends on the case.
    + If it is required by a judge, we may retain it for longer.
    - We need a long table.

concept place-name "countries and regions"
    (united states|u.s.|u.s|usa|the us|united kingdom|uk|european union|eu|eea|european economic area|europe|canada|china|people's republic of china|hong kong|taiwan|japan|korea|singapore|india|australia|new zealand|germany|france|ireland|netherlands|switzerland|spain|italy|sweden|norway|denmark|finland|russia|brazil|mexico|israel|california|texas|virginia|iceland|poland|belgium|frankfurt|dublin|oregon|other countries|another country|other country|third countries|third country|foreign countries|other jurisdictions|jurisdictions|your country|country of residence|home country|countries|mainland)
    + It is in Canada.
    - It is in the box.

concept rules-storage-location "where data are kept, and whether they cross borders"
    (store~|stored|process~|host~|held|transfer~|located|maintain~|kept|transmit~|transferred|reside~|housed|sent|saved|storage) ..14 (in|to|within|outside|across|at|into|from) ..6 <place-name>
    (server~|data center~|data centre~|database~|facility|facilities|systems|headquarters) ..8 (in|located|within|outside|across) ..5 <place-name>
    (outside|outside of|within|inside) ..3 (eea|eu|european economic area|united kingdom|uk|country|united states|european union|china|jurisdiction|territory|mainland)
    (cross-border|international|overseas|transborder|cross border|global) ..3 (transfer~|data transfers|transmission~|data flows)
    (transfer~|export~|transmit~|process~|access~) ..12 (internationally|overseas|abroad|globally|worldwide|around the world|across borders|international borders|other countries|other jurisdictions|third countries)
    (standard contractual clauses|standard contractual|model clauses|model contract clauses|adequacy decision~|adequate level|adequate protection|privacy shield|safe harbor|safe harbour|binding corporate rules|standard data protection clauses)
    (stored|kept|saved|processed|stays|stay|remains|remain|stores|store|held) ..4 (only|exclusively|solely|entirely) (on|in) (your|the user's|the) [own|local|personal|mobile|user's] (device|computer|phone|machine|hard drive|smartphone)
    (stored|kept|saved|processed|stays|stay|remains|remain) ..4 locally ... (never|not) ..4 (sent|send|transmitted|transmit|transferred|transfer|uploaded|upload|shared|leave~|our servers)
    (never|not) leave~ (your|the user's|the) [own|mobile|user's] (device|computer|phone|smartphone)
    but not (cookie|cookies|browser|users|residents|visitors|children|citizens) ..3 (in|from|outside) ..3 <place-name>
    but not governed by
    but not (process~|store~|stored|held|kept|handled) ..10 accordance with
    but not (you|users|individuals|customers|who|persons|residents|people) ..2 (are|is|live|reside|be) [a|an] [located|resident|based|living] ..2 (in|of|within|outside) ..4 <place-name>
    but not (if|where) you ..4 (in|within|outside|from) ..3 <place-name>
    but not (company|office|offices|shop|firm|business) ..2 (is|are) [located|based] ..2 in
    but not (cookie~|cookies|flash|cache|session|lso~|local storage|storage objects|html5|preferences|settings|entries) ... (device|computer|phone|machine|hard drive|smartphone)
    + Records are stored in Canada.
    + Our servers are located in Ireland.
    + It may leave your home: outside the EEA it travels.
    + International transfers
    + It may be processed worldwide.
    + We signed the standard contractual clauses.
    + Your notes are stored only on your device.
    + Notes are processed locally and never sent to us.
    + Your notes never leave your phone.
    - Residents of California may ask.
    - If you are located in the EEA you may open an account.
    - We transfer it to your browser so that it reaches us.
    - Our company is located in Paris, France.
    - The cookie is kept locally on your computer.

concept rules-security "a concrete measure that protects the data"
    (encrypt~|encryption|ssl|tls|secure socket~|secure sockets layer|secure socket layer|transport layer security|over https|https (connection~|protocol|encryption)|using https|firewall~|intrusion detection|antivirus|anti-virus|virus scan~|two-factor|two factor|multi-factor|hashed|hashing|pseudonymized|pseudonymised|pseudonymization|pseudonymisation|tokenization|tokenized|access controls|access control (system~|mechanism~|measure~|list~|procedure~|policy)|(via|over|through) ..2 vpn|penetration test~|security audit~|vulnerability scan~|pci|pci-dss|iso 27001|iso/iec 27001|secure server~|secured server~|digital certificate~|verisign|biometric lock|pgp|salted|de-identification|data masking|desensitize~|backups|audit trails|security training)
    (password|passwords|passcode) ..3 (protected|protect|protects|protection|required|secured|restricted)
    (protected|secured|secure|accessible|guarded|restricted) ..4 (password|passwords|by a password|user name|login)
    (restrict~|limit~|limited|only|confine~|restricted) ..10 (access|accessible|accessed|employees|staff|personnel|individuals) ..14 (employees|need|know|authorized|authorised|personnel|staff|who|job|duties|agents|contractors|basis|access)
    (employees|staff|personnel) ..10 (confidentiality|trained|training|background check~|need to know|need-to-know|non-disclosure|bound|authorized|authorised|discipline~)
    (need to know|need-to-know|limited number of people|locked|behind a firewall|secured files|secured buildings|secured premises|monitor network traffic|monitoring network traffic|network monitoring|secured networks|secure network|secure networks|controlled facility|controlled facilities|secured facility|secure facility|secure data center~|secure data centre~|24-hour|security guards|key card~|surveillance camera~)
    (employees|staff|personnel|workers|colleagues) ..8 (only|who need|whose job|whose work|whose duties)
    (authorized|authorised) (employees|personnel|staff|individuals|persons|people|users) ..6 (access|have|may|can|are)
    before (granting|giving|providing|allowing) ..3 access to ..2 account
    (independently|regularly|periodically) audit ..4 (providers|processors|vendors|suppliers|partners|systems)
    (strict|robust|rigorous) ..2 (access|authorisation|authorization|security) [approval] (controls|control|protocols|procedures|approval)
    (train|trains|training|educate~) ..3 (employees|staff|personnel|workers|people) ..8 (privacy|security|protect|confidential~|handling)
    (accessed|accessible|seen|viewed|read) (by|to) only ..6 (staff|employees|personnel|people|persons|members|administrators)
    only ..6 (staff|employees|personnel|administrators) (can|may|are able to|is able to) ..1 (access|see|view|read)
    but not <negation> ..3 (encrypt~|encrypted)
    but not <data-word> [we|to|that] limited
    but not including ..2 limited
    but not (disclose~|receive~|share~|provide~) ..8 (anonymized|pseudonymized|anonymised|pseudonymised)
    but not (law enforcement|government|military) ..2 (personnel|staff) ..8 (authorized|authorised|officials)
    but not (disclose~|receive~|share~|provide~) ..8 (pseudonymized|pseudonymised)
    but not (share~|upload~|uploading|sends|send|match~|never share) ..14 encrypted ..2 (list|lists|form|version|file|identifier~)
    but not (hashed|encrypted) ..3 (non-human|identifier|identifiers|ids|list|lists|audience|audiences)
    but not <user> ..3 (should|must|may|can) only ..14 (access|individuals|people|who|know)
    but not password-protected (areas|area|pages|sections|page)
    but not password protected (areas|area|pages|sections|page)
    but not (account|accounts|profile) ..3 locked
    but not hashed ..2 (email|e-mail|phone|address|addresses)
    but not encrypted ..1 (email|e-mail) (address|addresses)
    but not hashed or encrypted (format|form)
    but not unless ..4 encrypted
    but not <user> ..3 (should|must) ... (antivirus|anti-virus|firewall~)
    but not limit~ ..1 your access
    but not (service|services|site|app|website) (is|are) (restricted|limited) to
    but not encryption software
    but not (share~|send~) ..8 hashed
    but not (restrict~|limit~|block~) ..6 (member's|user's|users'|members') access
    but not ability to access
    + Pages are guarded by SSL.
    + Each account is password protected.
    + It can be reached only with login, protected by password.
    + We limit access to staff who need it.
    + Our employees are trained.
    + Staff see it only at work.
    + Rooms are locked.
    + Authorised personnel have keys.
    + We verify who you are before granting you access to your account.
    + We may independently audit our suppliers.
    + Entry happens under strict authorisation protocols.
    + We train all of our people on privacy.
    + Lists can be seen by only two persons of the shop.
    + Only a few of the administrators can read it.
    - We take care.
    - Read more at https://example.org today.
    - The Media Access Control address is read.
    - They may receive pseudonymized data.
    - Files go to law enforcement personnel and to authorised officials.
    - We upload an encrypted customer list to an advertiser.
    - You should only grant access to people whom you know.
    - It helps to save your password in password-protected areas.
    - If your account is locked, write to us.
    - We share a hashed e-mail address with partners.
    - You can write to them via https://shop.example/help, and read our VPN page.
    - Mail is not safe unless it has been encrypted.
    - You should have up-to-date antivirus software.
    - We share an identifier, such as a hashed or encrypted email address.
    - We may limit your access, for we need the data.
    - Our service is restricted to individuals who are over 18.
    - You will not upload encryption software.
    - We share it in a hashed format with the networks.
    - We can also restrict a member's access, who may write to us.
    - We may restrict the ability to access pages of users who break the rules.

concept rules-security-vague "security is promised without a concrete measure"
    (reasonable|appropriate|suitable|adequate|commercially|industry|technical|organizational|organisational|administrative|physical|procedural|electronic|managerial|security|various|necessary|every|all|strict|precautionary|stringent|generally accepted|best|great) ..6 (measures|safeguards|precautions|steps|procedures|standards|efforts|methods|protocols|controls|technologies|care|practices|security) ..14 (protect~|secure|safeguard~|security|loss|unauthorized|unauthorised|misuse|confidential|confidentiality|prevent|ensure|safe|safety|integrity)
    (protect~|secure|safeguard~|security of|keep ..3 safe|keep ..3 secure|safety of|confidentiality of|integrity of) ..10 (<data-word>|pii|privacy|it|them|personal) ..14 (measures|safeguards|precautions|steps|procedures|loss|unauthorized|unauthorised|misuse|alteration|disclosure|guarantee|ensure|warrant|secure|seriously|important|priority|responsibility)
    (unauthorized|unauthorised|accidental|unlawful|improper) ..5 (access|disclosure|use|loss|destruction|alteration|processing|parties|persons|modification)
    <negation> ..8 (transmission|method|guarantee|system|100%|completely|perfectly|absolute|security|entirely|fully) ..8 (secure|security|safe|internet|guaranteed|transmission)
    (security measures|security procedures|security safeguards|security practices|security precautions|secure environment|data security|information security|security technologies|data breach|security breach|security incident~|security of your)
    + We take reasonable steps to keep it safe.
    + We protect your data from misuse.
    + It is guarded from unauthorised access.
    + No system is fully secure.
    + Security measures
    - We take steps to bake bread.

concept rules-sensitive-data "sensitive data are named as such, or their treatment told"
    (sensitive|special) ..2 (personal|category|categories|private|financial) ..3 (information|data|of data|of personal|of information)
    sensitive (information|data|details|pii|personally)
    (special categories|special category|sensitive in nature|sensitive types|particularly sensitive|highly sensitive|especially sensitive|considered sensitive)
    (data|information) ..6 (reveal~|revealing|concerning|about|relating to|related to) ..6 (racial|ethnic|religious|political opinions|health|sexual|trade union|biometric)
    (protected health information|hipaa|biometric information privacy)
    considered ..1 sensitive
    considered ..3 sensitive
    (data|information) with special (protection|protections)
    (specially|especially) protected (data|information|categories|category)
    sensitive [or|and] [credit|card|payment|health|customer|account|user|confidential] (information|data|details)
    (explicit|express) consent ..14 (health|biometric|genetic) (data|information)
    but not time-sensitive
    but not sensitive to
    but not sensitive (request~|requests|matter|matters|question|questions|operation|operations|topic|topics|materials)
    + We ask for no sensitive personal data.
    + Sensitive information is encrypted.
    + This is considered sensitive.
    + Data about your health or religious views stay out: data revealing health.
    + HIPAA applies.
    + Some of it is considered as sensitive.
    + Parts of it may be considered "special" or "sensitive" in your country.
    + This is information with special protection.
    + We hold no specially protected data.
    + All sensitive credit information is encrypted.
    + We need explicit consent where a file holds health data.
    - We are sensitive to your wishes.
    - If you have a particularly sensitive request, send a letter.

concept child-word "children, by whatever name"
    only en "the Chinese rule does not ask"
    (child~|minor|minors|kids|teen|teens|teenagers|underage|young people|youngster~|juvenile~|coppa|children's online|minor's|child's)
    (under|below|younger than|less than|not yet|over|at least|older than|reached) [the] [age of|age] (13|14|15|16|17|18|21|thirteen|fourteen|sixteen|eighteen|twenty-one|13th|majority) 
    (13|14|16|18|thirteen|sixteen|eighteen) [years] [of age|old] (and under|or under|or younger|and younger|or older|and older|and over|or over|or above|and above|years)
    but not (minor (changes|change|update|updates|amendments|modifications|edits|revisions|corrections))
    but not (13|14|16|18) (u.s.c.|usc|cfr)
    but not (within|after|for|than|least|over) (13|14|15|16|17|18|21) (years|days|months) 
    but not children's (books|hospital|museum)
    but not (adult~|adults aged|aged) [over|above] ..3 (18|eighteen|21)
    but not adult~ ..2 (over|above)
    but not (adult|adults|senior|seniors|infant|infants) [,|or|and|/] (child|children|infant|minor|minors)
    but not (child|children) [,|or|and|/] (infant|infants|adult|adults|senior|seniors|pet|pets)
    but not (number|presence|age|ages|gender|names) of ..2 (children|child|kids)
    but not (child|children|baby) (seat|seats|fare|fares|ticket|tickets|menu)
    + Children may play.
    + You are under 13.
    + You are 18 years or older.
    - We made minor changes.
    - We count adults over the age of 18.
    - We note the kind of traveller (adult, child, infant).
    - We ask for the number of children in the household.

concept rules-minors "what happens with the data of minors"
    <child-word> ..20 (<data-word>|collect~|privacy|consent|permission|delete~|solicit~|disclose~|share~|register|submit|provide|supervision|account)
    (<data-word>|collect~|delete~|solicit~|consent|permission|register|submit|provide|supervision) ..16 <child-word>
    (parent~|parental|guardian~|legal guardian|guardians) ..14 (consent|permission|approval|<data-word>|supervise~|supervision|contact|delete|aware|believe|discover|request|child~|collect~)
    (consent|permission|approval|supervision) ..8 (parent~|parental|guardian~|parents|parent's)
    (coppa|children's online privacy|child protection)
    but not parent ..1 (company|companies|corporation|corp|entity|organization)
    but not child~ ..2 (safety|sexual|exploitation|abuse|pornography)
    but not (consent|permission|approval) ..4 (parent|parents|guardian|guardians) to (use|access|enter|visit|order|purchase|buy|register)
    but not (parent's|parents'|parental|guardian's|guardian|parents) (consent|permission|approval) to (use|access|enter|visit|order|purchase|buy)
    but not (not|never) ..6 (directed|intended|designed|aimed|targeted|offered|available|appropriate) ..4 <child-word>
    + Children must not send us data.
    + We collect nothing from children.
    + A parent may ask us to delete it and give consent.
    + We need permission from a guardian.
    + We follow COPPA.
    - Our parent company collects data.
    - Ask your guardian's permission to use the shop.
    - The shop is not directed at children.

concept rules-minors-vague "minors are mentioned, but not their data"
    <child-word> ..12 (use|access|website|site|service~|app|intended|eligible|visit|enter|purchase|contract|order)
    (must|be|are|should|warrant|represent|confirm|adult~|only) ..8 <child-word>
    (adults only|adult content|age of majority|legal age|old enough)
    (direct~|intend~|target~|designed|offered|marketed|market|aimed|services to) ..16 <child-word>
    (permission|consent|approval) ..6 (parent|parents|guardian|guardians)
    (parent's|parents'|parental|guardian's|guardian) (consent|permission|approval)
    + Children should not use it.
    + You must be over 18.
    + You are of legal age.
    + It is designed for adults, not for any children.
    + You need the permission of a parent.
    + You need a guardian's permission.
    - We use it.

concept policy-change "the policy changes"
    (change~|update~|modify~|revise~|amend~|revision~|amendment~|modification~|alter~|alteration~|replace~|edit~|rewrite|updated|new version~|amended version|updated version|revised version|latest version|material change~|significant change~|substantial change~)
    + It may change.
    - It may rain.

concept policy-ref "the policy, in the sentence that speaks of its change"
    <policy-name>
    (policy|policies|statement|notice|privacy practices|practices|terms|these terms|agreement|privacy|this page|how we use|way we use|uses|use of your|privacy promise|information practices|document|guidelines)
    + This policy rules.
    + These terms rule.
    - This king rules.

concept notify-word "telling users actively"
    (notify~|notifying|notification|inform~|alert~|tell you|let you know|announce~|announcement|advise~ you|bring ..3 attention|contact you|send you|make you aware|give you notice|give notice|provide notice|provide ..4 notice|prominent|prominently|pop-up|popup|banner~|conspicuous|conspicuously|push message|in-app|home page|homepage)
    (email~|e-mail~) [to|you]
    (by|via|through) ..2 (email|e-mail)
    but not (e-mail|email) (update~|updates|address|newsletter~|list)
    but not (notify us|inform us|let us know)
    + We notify you.
    + We e-mail you.
    + It is sent by regular e-mail.
    - You get our e-mail updates.

concept certain-change "changes that can only be the policy's"
    (material|materially|significant|significantly|substantial|substantially|substantive|such|any|these|those|future|fundamental|relevant|the) [material|such|of these|future|significant|and all] (change~|revision~|amendment~|modification~|updates|update)
    (change~|modify~|amend~|revise~|update~) ..3 <policy-ref>
    but not (change~|changes|update~) ..3 (product~|service~|services|account|offer~|software)
    + Material changes are told.
    + We change this policy.
    - It brings changes and news in our products.

concept rules-change-notice "users are told of changes actively, or with a date"
    <notify-word> ..20 <certain-change>
    <certain-change> ..28 <notify-word>
    <policy-ref> ... <notify-word> ..20 <policy-change>
    <notify-word> ..20 <policy-change> ..6 <policy-ref>
    <policy-change> ..5 <policy-ref> ... <notify-word>
    (display~|post~|place~|publish~|show~|provide~|give~) ..4 (prominent|conspicuous|advance|additional|clear) [written|and clear] notice
    <policy-ref> ... <policy-change> ... (will notify|we'll notify|notify you|notify our|notify users|inform you|let you know|post a notice|posting a notice|notice on|prominent notice|by email|by e-mail|via email|home page|homepage|send you|will announce|will inform|be notified|be informed)
    <policy-ref> ..4 <policy-change> ... (we|we'll|you) ..4 (notify|inform|email|e-mail|alert|tell|announce|receive a notice|be notified|be informed|be told)
    (last updated|last modified|last revised|effective date|revision date|date of last|"last|updated date|date at the top|date at the bottom|date indicated|date above|date below|revised date|date it was) ..16 (change~|revise~|update~|modify~|amend~|when|new)
    (post~|publish~|place~|update~|revise~|change~|modify~|amend~) ..18 (last updated|last modified|last revised|effective date|revision date|date at the top|date at the bottom|with the date|date of|updated date|revised date|new date|the date|"last)
    <negation> ..6 (reduce|materially change|diminish) ..8 (rights|policy)
    (notify~|notification|inform~|tell|alert~) [you|users|our users|members] (of|about) [any|such|all|material|significant] (changes|amendments|revisions|modifications)
    (changes|amendments|revisions|modifications) ..3 (will be|are) ..1 (announced|notified|communicated|highlighted|emailed|e-mailed)
    (post~|publish~|place~|indicate~|note~) ..20 (last date|date on which|date of last|date it was)
    (post~|place~|publish~) ..2 notice ..8 (website|site|web site|app|service|home page) ..10 (change~|revision~|before|prior)
    <policy-change> ... <user> ..4 (provided with|given|receive|get) ..5 notice
    but not <negation> ..3 (notify|inform|notice)
    but not without ..4 (notice|notification|notifying)
    but not <user> (may|can|should|must|wish) ..3 (notify|inform|contact|email|e-mail|let) ..3 us
    but not (notify us|inform us|let us know|contact us|email us|e-mail us|tell us|advise us) 
    but not (your|information|data|details|profile|preferences|address|password|settings|inaccuracies) ..2 (changes|change|changed)
    but not (change|update|modify|correct|edit) ..2 (your|their|the) ..3 (information|data|details|profile|address|preferences|account|settings)
    but not (product~|service~|services|offers|newsletter~|season) ..2 (change~|update~|updates)
    but not (changes|updates|amendments) ..5 (product~|products|our service|our services|your order)
    but not (was|is|were) last (updated|revised|modified|changed)
    but not not ..6 (informed|notified|emailed)
    + We will notify you of changes.
    + Changes will be announced on the home page.
    + If this policy, long as it is, should need to be revised by us, you will see a prominent notice.
    + When this notice changes, we e-mail you.
    + The effective date shows when the policy was revised.
    + We post the new text with the date of its birth: we publish it with the date.
    + We will never reduce your rights.
    + This policy counts, and we inform you if it is revised.
    + We announce every revision of our policy.
    + If we change our privacy policy, come what may, it will be on the home page.
    + We display a prominent notice.
    + We notify you well ahead of all material changes.
    + We post it with the last date of a change.
    + We post a notice on our site before a change takes hold.
    + If it is revised, you will be given an online notice.
    - We may change this policy without notice.
    - Notify us of changes to your address.
    - Subscribe to our e-mail updates on change of season.
    - We inform you that modifying your data may take time.
    - This policy was last revised on the date below.
    - You will not be contacted and informed of the changes.

concept rules-change-notice-vague "users are only told to check, or that it changes"
    (check~|review~|visit~|consult|read|revisit~|refer~|look at|return to) ..12 (periodically|regularly|frequently|often|from time to time|occasionally|for changes|for updates|any changes|every time|each time|each visit|regular basis|latest version|current version|changes)
    <policy-change> ..8 <policy-ref> ..16 (time to time|any time|anytime|discretion|periodically|occasionally|without notice|without prior|post~|publish~|this page|here|website|site|necessary)
    <policy-ref> ..12 (may|might|will|can|reserve~|right to|subject to|could) ..8 <policy-change>
    (reserve~|right|discretion|may|might|time to time|occasionally) ..8 <policy-change> ..6 <policy-ref>
    <policy-change> ..18 (post~|published|publish~|reflect~|effective|appear|appears|available) ..8 (page|here|site|website|app|web site|posted|posting|immediately)
    (post~|publish~|display~) ..8 (change~|updates|revisions|amendments|new version|updated version|revised version|modifications)
    but not (change|update|modify|correct|edit) ..2 (your|their) ..3 (information|data|details|profile|address|preferences|account|settings)
    but not (checks|checking|automatically|software|product|application|desktop|browser|version) ..6 for updates
    + Check this page periodically.
    + We revise this policy from time to time.
    + This policy may change.
    + We reserve the right to amend this notice.
    + Changes will be posted here; amendments are effective when posted.
    + We will post changes.
    - You may change your address.
    - The program checks for updates regularly.

concept rules-automated-decisions "automated decisions, profiling, personalised content or ads are disclosed, or denied"
    (automated|automatic|algorithmic|automatically) ..3 (decision~|decision-making|decision making|processing|profiling|means to|individual)
    (profiling|user profiling|user portrait~|user profiles|algorithm~|machine learning|artificial intelligence|look-alike|lookalike|scoring)
    (target~|personalized|personalised|tailored|customized|customised|interest-based|interest based|behavioral|behavioural|retarget~|contextual|individualized|directed|custom) ..4 (ad|ads|advert|adverts|advertising|advertisement~|marketing|promotions|offers|recommendation~|content|banner~|commercials|feed|search results|messages)
    (ad|ads|adverts|advertising|advertisement~|marketing|offers|recommend~|recommendation~|content|suggest~|banners) ..14 (based on|tailored|interest you|interests|relevant|targeted|customized|personalized|personalised|customised|of interest|match|preferences|your activity|browsing|your visits|behavior|behaviour)
    (tailor~|personalize~|customize~|target~|personalise~|customise~|recommend~) ..10 (ad|ads|adverts|advertising|advertisement~|content|offers|recommendations|products|marketing|promotions|search|feed|music|videos|news)
    (suggest~|recommend~) ..8 (you may|you might|may like|might like|may enjoy|for you|to you|may interest|might interest|could interest)
    (personalized|personalised) ..3 (list|lists|tips|results|places|suggestions|playlist~|picks|routes)
    (personalization|personalisation|remarketing|retargeting|interest-based|online behavioral advertising|online behavioural advertising|re-marketing|behavioral targeting|behavioural targeting)
    (individual|consumer|interest|marketing|advertising|behavioral|behavioural|demographic|personality|visitor) profiles
    (tailor~|customize~|personalize~|adapt~) ..6 (to|towards|toward) ..3 (taste~|interest~|preference~|subscriber|you)
    relevant [and useful|and interesting] (ad|ads|advert|adverts|advertising|advertisement~|marketing|promotions|offers|recommendation~)
    but not (newsletter~|promotional materials) ..14 (of interest|interest you)
    but not (save|saved|lose|remember~|keep) ..14 (personalisation|personalization) (settings|preferences)
    + There is no automated decision-making.
    + We do profiling.
    + We show targeted ads.
    + We serve ads based on your visits.
    + We tailor content.
    + We do remarketing.
    + We suggest books that you may like.
    + We build no individual profiles.
    + We adapt the service to your tastes.
    + We serve relevant ads.
    + You see a personalised list of songs.
    - We show ads.
    - Send us a link to the relevant content.
    - We send you newsletters and other information that may be of interest to you.
    - You may lose any information on your personalisation settings.

concept cookie-definition "what a cookie is"
    only en "the Chinese rule weighs its evidence by length"
    (cookie~|web beacon~) (is|are) [a|an|the|very] ..3 (small|file|files|piece|pieces|text|data|string|bits|identifier|identifiers|amount|record|block)
    + A cookie is a short piece of text.
    - Cookies are used here.

concept change-posted "the changed policy is posted"
    only en "the Chinese words for it are part of rules-change-notice"
    <policy-change> ..12 (effective|apply) ..6 (post~|posted|posting|publication|published)
    (post~|publish~|display~) ..8 (change~|revision~|revisions|amendments|modification~|modifications|new version|updated version|revised version|modifications|updated policy|revised policy|new policy)
    <policy-change> ..8 (posted|published) ..6 (here|page|site|website|web site|app)
    (updated|new|latest|current|revised|amended|changed) version ..10 (available|accessible|found|posted|published|appear|placed) ..6 (here|page|website|web site|site|app)
    but not (change|update|modify|correct|edit) ..2 (your|their) ..3 (information|data|details|profile|address|preferences|account|settings)
    + Modifications are effective on posting.
    + We post the revised version.
    + All amendments are posted on this site.
    + The latest version is always available here.
    - We may change this policy.

concept rules-automated-decisions-vague "something is personalised, without telling what or by what"
    only en "Chinese policies name the recommendation"
    (tailor~|personalize~|customize~|target~) ..10 (experience|service~|services|site|website|information|visit|pages|interface)
    (personalized|personalised|customized|customised|tailored) ..3 (experience|service~|information|site|pages|features)
    + We personalise the site.
    + You get tailored information.
    - We show ads.

concept topic-policy-change "a heading over the changes of the policy"
    (change~|update~|revision~|amendment~|modification~) ..4 (policy|notice|statement|terms|document|page|privacy)
    (policy|notice|statement|privacy) ..2 (change~|update~|revision~|amendment~|modification~)
    (changes|revisions|amendments)
    but not (changes|revisions|amendments) ..6 (account|order|service|services|address|subscription|information|data|details)
    + Changes to this policy
    + Policy updates
    + Changes
    - Update your account
    - Changes to your order

concept change-notice-follows "users are told, under a heading on changes of the policy or after a sentence on them"
    <handler> ..3 (notify~|inform~|tell|alert~|email~|e-mail~|let you know|announce~|contact you|send you|write to you|ask you)
    <you-are-told>
    (post~|publish~|display~|show~|put) ..6 (notice|banner|announcement|pop-up|popup|message|alert)
    (by|via|through|in) ..2 (email|e-mail|an email|app|pop-up|banner|push|newsletter)
    + We will tell you.
    + You will be notified.
    + We put up a banner.
    + By email.
    - You can change your name.

concept you-are-told "the user is told"
    (you|users|members|customers) ..3 (be|are|get|receive) ..2 (notified|informed|told|alerted|emailed|notification|notice|an email|e-mail|message)
    + You will be notified.
    - You are welcome.

concept storage-word "storage, as the heading of a table says it"
    (storage|storing|keeping)
    + Storage
    - Sharing

concept topic-retain "the document speaks of keeping"
    (retention|retain~|keep~|store~|storage) ..6 (<personal-data>|<data-word>|long|period~|information|data)
    how long
    (retention|storage period|keeping your data|data storage)
    + How long we keep it
    + Retention
    + Retention of your data
    - Keep calm
