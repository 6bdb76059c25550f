# What practice a sentence tells of, in the categories in which researchers sort policies.

concept practice-introductory "what the policy is, whom it covers, that privacy matters"
    (<policy-name>|this policy|this notice|this statement|this document|this page|policy|notice|statement) ..6 (describe~|explain~|outline~|sets out|set forth|sets forth|cover~|govern~|tells you|discloses|details|addresses|informs|inform you|is designed|was created|summarizes|is intended|provides information|is provided on behalf|help you understand)
    (<policy-name>|this policy|this notice|this statement|this document|policies) ..4 (apply|applies|apply only|applies only|does not apply|do not apply|is incorporated|is part of)
    (privacy|security|confidentiality|trust|concerns) ..6 (important to|of great importance|matters|paramount|top priority|is a priority|very seriously)
    (committed|commitment|respect~|value~|dedicated|care about|understand~|recognize~|appreciate~|take~|concerned about) ..6 (privacy|your trust|importance of privacy|confidentiality of)
    (read|review) ..6 <policy-name> ..6 (carefully|before|understand|learn|to know)
    (welcome to|thank you for visiting|thank you for using|table of contents|for purposes of this|for the purposes of this|as used in this|in this policy when|shall have the meaning|have the meaning)
    (by|when) (using|visiting|accessing|browsing|submitting|participating|registering) ..25 (agree|agreeing|accept|accepting|consent|consenting|bound) ..6 (policy|statement|notice|practices|terms|conditions)
    (collectively|referred to as|hereinafter) ..10 (we|our|us|sites|site|services|company|websites)
    (at the top of|click on the links|links below|following sections|sections below|questions below|frequently asked)
    (what|how|why|who|where|when|with whom) ..8 (we|you|us|your|our|is|do) ... (how|with whom|who|what|when|where) ..8 (we|you|us|your|i) ... (how|with whom|who|what|changes|when|where|children's)
    (this section|this page|sections|the following) ..4 (describe~|explain~|provides information|summarizes|outlines|addresses)
    <practice-title-date>
    + What do we know, how do we know it, who do we tell it, when and where?
    + This section explains bread.
    + This policy explains it.
    + The Privacy Notice applies to shops.
    + Your privacy is important to us.
    + We respect your privacy.
    + Please read this privacy notice to learn more.
    + Welcome to our shop.
    + By using the shop you agree to this policy.
    + Ann and Bob (collectively, the "Services") bake.
    + See the sections below.
    + Last updated in May
    - We log the time.

concept practice-announcement "a line that announces what stands below"
    only en "English paragraphs hold several topics, which are weighed"
    (following|several|various|different|many|few|variety of|number of|multiple) ..2 (ways|purposes|circumstances|situations|types|categories|reasons|manner|methods|sources|limited circumstances|cases)
    (described|listed|set forth|explained|outlined|detailed|provided|found) ..3 (below|in this section|in the following|here|next)
    + We do so in several ways.
    + It is explained below.
    - We bake bread.

concept practice-definition "what a word means here"
    only en "English paragraphs hold several topics, which are weighed"
    (<data-word>|<data-type>|<cookies>|term|terms|we|us|our|you|affiliates|<third-party>|pii) ..4 (means|refers to|refer to|comprises|is defined|shall mean|, we mean|we mean|is any information|is information|are information)
    (when we|where we|policy) ..4 (use~|refer~|say~) ..12 (mean|refer~)
    (<cookies>|cookie file) ..3 (is|are) ..3 (small|tiny|piece|pieces|file|files|text|text-only|identifier~|electronic|strings|string|alphanumeric|graphic|image|images|code|bits|data)
    + Personal data means bread.
    + When we say bread we mean rolls.
    + A cookie is a small crumb.
    - We bake bread.

concept practice-title-date "the line that dates the policy"
    (last updated|effective date|last revised|last modified|effective as of|updated on|revised on|updated as of|recently updated|is effective|revised)
    effective (january|february|march|april|may|june|july|august|september|october|november|december)
    + Last updated in May
    + Effective May
    - We log the time.

concept practice-collector "the party that collects, and what collects for it"
    <handler>
    (site|sites|website|websites|web site|app|application|server|servers|web server|software|platform|program|system|systems)
    + We bake.
    + The server hums.
    - They bake.

concept practice-collect-verb "verbs of taking data in"
    (collect|collects|collecting|gather|gathers|gathering|obtain|obtains|acquire|acquires|record|records|log|logs|track|tracks|receive|receives|capture|captures|request|requests|ask|asks|require|requires|monitor|monitors|compile|compiles|collected|solicit|measure)
    + We gather it.
    - We bake it.

concept practice-collected "data, as taken in"
    (<data-word>|<data-type>|<cookies>|statistics|traffic|usage|visits|visitors|submissions)
    + It is data.
    - It is bread.

concept practice-collect-act "the handler takes data in"
    only en "English paragraphs hold several topics, which are weighed"
    <practice-collector> ..5 <practice-collect-verb> ..10 <practice-collected>
    (collects|gathers|tracks|records|obtains|requests|logs|receives|may collect|will collect|may gather|may ask|will ask|may request|may receive|may record|may track|does collect|also collect|use cookies|uses cookies) ..10 <practice-collected>
    <practice-collected> ..5 (are|is|may be|being|will be|was|also|automatically) ..3 (collected|gathered|obtained|recorded|logged|tracked|captured|requested|required|stored)
    (recognize|identify|determine|detect|infer|learn|log) ..4 (your|the|a|mobile) ..3 (device|location|computer|browser|interests|ip|domain|phone)
    (visits|visitors|traffic|usage|activity|activities|behavior) ..4 (is|are|be) ..2 (monitored|tracked|logged|recorded|analyzed|counted|measured)
    (perform~|conduct~|carry out|do|run) ..3 (statistical|demographic|market|marketing|data|research) ..4 (analysis|analyses|research|surveys|studies)
    but not (<data-word>|<data-type>) [that|which|about you] <handler> ..3 (collect~|gather~|obtain~|receive~|have|request)
    but not (what|which|how|why|when|types of|kinds of|type of|kind of) ..4 <handler> ..3 (collect~|gather~|receive~|obtain~)
    but not (<data-word>|<data-type>) ..1 (collected|gathered|obtained)
    but not (you|users|visitors|customers|residents|parents|parent|individuals|members) ..2 (may|can|could|will|might|also|please|must|should|have) ..2 (request|ask|require|obtain|receive|track|record)
    but not request ..2 (that|us|to|access|deletion|removal|correction|an|a copy)
    but not (require~|request~|ask~) ..6 (third|providers|provider|partners|them|vendors|parent|parents|verify|consent)
    but not (share~|sharing|disclose~|disclosure~|sell|sold|rent|protect~|secure|security|safeguard~|release~|transfer~) ..8 (collect~|receive~|gather~|obtain~)
    but not (opt~ out|opt-out|choose not|prefer not|not want|stop|limit|control) ..8 (collect~|track~|receive~)
    but not (third|partner~|advertiser~|vendor~|provider~|network~|networks|other|others|they|linked|these companies|companies|google|facebook) ..6 (may|will) <practice-collect-verb>
    but not (third|partner~|advertiser~|vendor~|provider~|network~|networks|other|others|they|linked|companies|google|facebook) ..6 <practice-collect-verb>
    but not <practice-outsider> ..6 <practice-collect-verb>
    + We collect names and other information.
    + Data are automatically recorded.
    + We do not collect names.
    + Oakridge gathers names.
    + It helps us to detect your phone.
    + Traffic is always analyzed.
    + We run marketing studies.
    - The information that we collect is safe.
    - Advertisers may collect names.
    - We tell you what data we collect.
    - We bake bread.

concept practice-collect-list "what is collected, listed"
    only en "English paragraphs hold several topics, which are weighed"
    (log files|server logs|log data|clickstream|click-stream|ip address|ip addresses|browser type|operating system|domain name|unique device) ..10 (record~|collect~|log~|store~|use|used|identify|track~|analyze|determine|receive~|access~)
    (<data-word>|<data-type>) ..4 (collect~|gather~|receive~|provide|request~|track~|record~) ..8 (include~|includes|may include|such as|consists|are|is limited to|include, but) 
    (automatically|passively) ..6 (collect~|record~|receive~|log~|gather~|store~|track~|obtain~|generate~|send~)
    (such as|includes|include|including|for example|like) ..4 (name|your name|first name|names|email address|e-mail address|ip address|browser type|mailing address|pages you) 
    + The data we collect may include bread.
    + It is automatically recorded.
    + We want details such as your name.
    + IP addresses are recorded.
    - We bake bread.

concept practice-user-gives "the user hands data over"
    only en "English paragraphs hold several topics, which are weighed"
    (when|whenever|if|where|as|each time) ..2 (you|users|visitors|customers|members) ..4 (provide~|submit~|enter~|register~|fill~|upload~|create~|sign up|order~|purchase~|subscribe~|enroll~|donate~|apply|participate~|contact us|email us|visit~|log~|browse~) ..24 (collect~|ask~|request~|receive~|require~|record~|store~|provide|gather~|log~|we use|will use|will be used)
    (you|users|visitors|customers) ..4 (asked|required|requested|prompted|need) ..3 (provide|submit|enter|supply|give|register)
    (information|data) (you provide|you give us|you share with us|you submit|you enter|from you directly|that you provide|that you voluntarily|you choose to provide)
    but not (<data-word>|<data-type>) [that|which] you ..2 (provide~|submit~|enter~)
    + When you register then we ask for your name.
    + You are asked to provide a name.
    + We keep the data from you directly.
    - We bake bread.

concept practice-cookie-use "cookies and the like at work"
    <cookies> ..8 (use~|collect~|store~|track~|remember~|identify|recognize~|help|allow|enable|contain~|place~|small|file|tell~|let|make|makes)
    (use~|place~|set|employ~|utilize~|store~|send~|assign~) ..6 <cookies>
    but not (disable~|block~|reject~|refuse~|accept~|delete~|decline~|remove~|clear~|turn off|opt out|opt-out|without) ..5 <cookies>
    but not (third|partner~|advertiser~|vendor~|provider~|network~|companies|google) ..8 <cookies>
    but not <practice-outsider> ..8 <cookies>
    but not (they|these features) ..6 <cookies>
    but not (disabling|blocking|rejecting|refusing|deleting|managing|declining|removing|leave|leaving|control|manage|prevent~|warn|notify you|whether) ..6 <cookies>
    but not <cookies> ..6 (enabled|turned off|switched off|controlled|deleted|declined|removed)
    but not <cookies> ..4 (disabled|blocked|rejected|refused|opt-out|opt out)
    + Cookies help us count.
    + We place cookies.
    - You may block cookies.
    - Third parties use cookies.

concept practice-collection "the handler collects data"
    <practice-collect-act>
    <practice-collect-list>
    <practice-user-gives>
    <practice-cookie-use>
    (we|us) ..3 (and|or|along with|as well as|together with) ..6 <practice-outsider> ..8 (collect|use|place|set|receive|employ|track|gather|obtain) ..10 <practice-collected>
    + We and other companies may thus receive statistics.
    + We collect names and other information.
    + It is automatically recorded.
    + You are asked to provide a name.
    + Cookies help us count.
    - We bake bread.

concept practice-permission "the app asks for permissions of the device"
    (permission~|permissions|authorization|access) ..8 (<permission-camera>|<permission-microphone>|<permission-contacts>|<permission-location>|<permission-storage>|<permission-phone>|<permission-sms>|<permission-calendar>|<permission-other>)
    (<permission-camera>|<permission-microphone>|<permission-contacts>|<permission-location>|<permission-storage>|<permission-phone>|<permission-sms>|<permission-calendar>) ..6 (permission~|permissions|access|authorization)
    (app|application|we) ..8 (access~|request~|ask~|read~|use~) ..8 (<permission-camera>|<permission-microphone>|<permission-contacts>|<permission-storage>|<permission-phone>|<permission-calendar>)
    + We need permission to use the camera.
    + It is the microphone permission.
    + The app reads your calendar.
    - The app bakes bread.

concept practice-use-verb "verbs of making use"
    (use|uses|used|using|process|processes|processed|analyze|analyzes|analyse|combine|combines|aggregate|aggregates|utilize|utilizes|retain|keep)
    + We use it.
    - We bake it.

concept practice-used "what is used"
    (<data-word>|<personal-data>|<data-type>|it|them|this|these|cookies|technologies|addresses|files|answers|statistics)
    + We see data.
    - We see bread.

concept practice-use-end "what data are used for"
    (<purpose>|identify|track|determine|count|contact|understand|remember|customize|personalize|improve|enhance|provide|respond|communicate|send|help|analyze|administer|process|fulfill|deliver|make|notify|measure|tailor|show|display|verify|diagnose|complete|evaluate|monitor|better|research|marketing|billing|statistical|internal)
    + It helps to count.
    - It helps to bake.

concept practice-purpose-item "an item of a list that names what data are used for"
    only en "English paragraphs hold several topics, which are weighed"
    (customizing|tailoring|personalizing|improving|enhancing|processing|fulfilling|delivering|measuring|analyzing|providing|responding|communicating|administering|preventing|detecting|sending) ..4 (your|you|the|our|ads|content|experience|orders|requests|services|offers|usage|traffic|with|to)
    to (help|provide|improve|personalize|customize|tailor|deliver|process|respond|communicate|contact|send|analyze|measure|monitor|detect|prevent|verify|administer|develop|understand|fulfill|manage|notify|inform|operate|maintain|display|conduct|determine|identify|remember)
    (help|provide|improve|personalize|customize|tailor|deliver|process|respond to|communicate with|contact|send|analyze|measure|monitor|detect|verify|administer|develop|understand|fulfill|notify) ..2 (you|your|our|us|the|users|customers|usage|requests|orders|traffic)
    + Tailoring your visit
    + To prevent waste
    + Help our bakers
    - We bake bread.

concept practice-use "the handler uses data for purposes"
    (we|us|<handler>|may|will|may also) ..3 <practice-use-verb> ..8 <practice-used> ..12 (to|for|in|when) ..4 <practice-use-end>
    <practice-used> ..5 (used|useful|helps|help|allows|allow|enables|enable|needed|necessary) ..4 (to|for|by|in|us) ..4 <practice-use-end>
    (use|uses|process|combine|aggregate) ..3 <practice-used> ..6 (to|for) ..4 <practice-use-end>
    (we|<handler>) (may|will|can|might|also|may also|use it to|occasionally) ..3 (send|contact|email|e-mail|deliver|personalize|customize|tailor|display|communicate|analyze) ..3 (you|users|your|members|customers|content|ads|advertising|to)
    (uses|processes|utilizes|combines|analyzes|may use|will use) ..8 <practice-used> ..14 (to|for|in order)
    (will|may|periodically|occasionally) ..3 (send|email|e-mail|contact|mail) ..1 (you|users|members|customers)
    (customize|customise|tailor|personalize|personalise|serve|deliver|display|show|select|target) ..5 (ads|ad|advertising|advertisements|content|promotions|offers|experience|recommendations)
    (in order to|so that we|to) ..4 (improve|enhance|personalize|customize|tailor|analyze|understand) ..3 (our|the|your|how) ..3 (site|sites|service|services|website|experience|users|visitors|content|usage|products|visit|web)
    (use|using|used) (and|or|and/or) ..1 (share|disclose|transfer|sell|shared|disclosed|sharing|disclosing) ..6 <practice-used>
    (share|disclose|transfer|collect|store) (and|or|and/or) ..1 use ..6 <practice-used>
    but not (how|why|what|ways) ..3 (we|<handler>) ..3 <practice-use-verb>
    but not <practice-outsider> ..6 <practice-use-verb>
    but not (they|third|these companies|partner~|provider~|vendor~|advertiser~|companies|agents|contractors|not|never) ..6 <practice-use-verb>
    but not (notify|inform|email|contact|send) ..8 (policy|changes|change)
    + We use the data to count.
    + Cookies help us to count.
    + Statistics: use it to count.
    + We may send you mail.
    + Oakridge uses the data for that.
    + Oakridge will email you.
    + The baker must use or sell files.
    + One must store and use files.
    + In order to improve our site
    + We select promotions.
    - We bake bread.
    - This tells how we use data to count.

concept practice-share-verb "verbs of passing data on"
    (share|shares|shared|sharing|disclose|discloses|disclosed|disclosing|disclosure|disclosures|sell|sells|sold|selling|rent|rented|rents|renting|trade|traded|transfer|transferred|transfers|release|released|releases|lease|leased|divulge|exchange|pass on|passed on|passed along|pass along|distribute|distributed|reveal|revealed|forward|forwarded|furnish|furnished)
    (made available|make available|give|given|provide|provided|provides|transmit|transmitted|send|sent|supply|supplied|report|submit) ..8 (<practice-collected>|it|them)
    (<practice-collected>|it|them) ..8 (made available|given|provided|transmitted|sent|supplied|reported|submitted)
    + We disclose it.
    + We supply it.
    + It is reported.
    - We bake it.

concept practice-other-party "who else may have data"
    <third-party>
    (others|other people|other users|other members|law enforcement|government|governmental|authorities|courts|court|acquirer|purchaser|new owner|companies|organizations|agencies|entities|businesses|providers|provider|dealer|dealers|dealership|third-parties|third-party|anyone|public|facebook|google|twitter|bank|publisher)
    + It goes to the public.
    + It goes to an affiliate.
    - It goes to the moon.

concept practice-share-act "the handler passes data on"
    only en "English paragraphs hold several topics, which are weighed"
    <practice-share-verb> ..14 (to|with|among|by|between) ..8 <practice-other-party>
    <negation> ..4 (share|disclose|sell|rent|trade|transfer|release|give|lease|exchange|distribute) ..6 (<data-word>|<data-type>|it|them|lists|list)
    (<data-word>|<data-type>) ..4 (shared|disclosed|sold|rented|released|transferred|traded) [except|unless|if|when|only|for|as|in]
    (<handler>|may|will) ..3 (share|disclose|release|sell|rent|transfer) ..5 (<data-word>|<data-type>|it) ..12 (if|when|as|in|unless|except|only|for|about|where)
    (<handler>|may|will|shall|might|could) ..4 (share|disclose|sell|rent|trade|exchange|release|reveal|forward) ..6 (<data-word>|<data-type>|it|them|list|lists)
    (<data-word>|<data-type>|address|number|it) ..6 (shared|disclosed|sold|released|forwarded|transmitted|made available|made public|published|provided) ..3 (to|with) ..6 (person|people|company|institution|dealer~|publisher~|bank|office|carrier~|franchise~|processor~|<practice-outsider>)
    (<practice-collected>|it|they) ..6 (may|will|can|might|could|shall) ..1 be ..2 (shared|disclosed|sold|released|passed along|passed on|made public|exchanged|rented)
    (necessary|need|right|reserve|order|consent|agree|permission|permit~|authorize~|allow~) ..4 (to|us to) ..3 (share|disclose|sell|release) ..6 <practice-collected>
    (use and|use or|use and/or|collect and|use, or|use,|collect, use and|collect, use or) [to] (share|disclose|transfer)
    (provide~|give~|allow|allows|permit|grant) ..4 <practice-other-party> ..8 (with|access|information|data|your)
    but not (you|user|users|child|children|they) ..4 (provide~|give~|send~|submit~|disclose|share|supply)
    but not (unauthorized|unauthorised|accidental|prevent|against) ..5 (disclosure|release|transfer)
    but not (sent|send|provide~|request~) to us
    but not (notice|links|link|choice|option|contact) ..3 (to|with) 
    but not (opt~ out|opt-out|opting out|choose not|prefer not|not want|not wish|no longer wish|instruct us not|whether|right to request) ..14 <practice-share-verb>
    but not (how|what|when|why|with whom|whom) ..4 (we|our|your) ..8 (share|disclose|disclosed|shared|disclosure)
    but not (required to|not to) provide
    but not (links to|access to|ability to) ..8 (third|other)
    but not (to|transfer~|send|sent) ..2 (your browser|your computer|your device|your hard drive)
    but not (information|data) [that|which] [you] (share|choose to share|shared)
    but not (collect~|receive~|obtain~|gather~|acquire~|information|data) ..4 from ..8 <third-party>
    + We disclose records to a court.
    + We do not sell lists of names.
    + Your data are never sold.
    + We release data when asked.
    + We give partners access.
    + We reveal your name to the dentist.
    + Your address is then made public to a franchisee, a bank.
    + It is the way to use and disclose it.
    + In that case statistics might be released.
    + There is a need to release statistics.
    - You give us your name.
    - We bake bread.

concept practice-share-receive "somebody else collects or uses data, or works with them"
    <third-party> ..8 (collect~|gather~|track~|obtain~|place~|set|cookies|receive~|have access|access to|deliver ads|serve~|perform~|use cookies|may use|use this|use your|web beacons|will use|process~)
    (employ~|engage~|hire~|contract~|partner~ with|work with|use|uses|utilize) ..6 <practice-outside-service>
    (ads|advertisements|advertising) ..6 (served|delivered|provided|placed|displayed) by ..4 <practice-other-party>
    (google analytics|doubleclick|omniture|network advertising initiative|facebook|google|twitter|adsense|social media) ..4 (collects|may collect|uses|will use|may use|receives|may receive|tracks|sets|places|shares|cookie~)
    but not (links|link|linked) ..4 (third|other)
    but not (from|through|via|with) ..2 (third parties|third party|social network~|social media) ..6 (receive|collect|obtain|gather)
    but not (collect~|receive~|obtain~|gather~|acquire~|information|data) ..4 from ..8 <third-party>
    <practice-outsider-act>
    + Advertisers place tags.
    + They may receive your name.
    + We work with service providers.
    + Ads are served by others.
    + Facebook may collect it.
    - We bake bread.

concept practice-outsider "those who act in the handler's place, named or pointed to"
    <third-party>
    (these|those|such|other|linked|participating|unrelated) [third|third-party|online|social|media|ad|advertising|analytics|social media] ..1 (companies|parties|partners|advertisers|providers|vendors|networks|features|widgets|plugins|plug-ins|tools|services|sites|websites|buttons|entities|agencies|businesses|organizations|applications|firms|operators)
    (facebook|twitter|youtube|linkedin|paypal|doubleclick|google analytics|google adsense|adobe)
    (widgets|plugins|plug-ins|social media features|share button|like button|payment processor~|credit card company|ad network~|ad server~|sponsor|advertiser|merchant~)
    + Our affiliates came.
    + Those networks came.
    + Such third-party widgets came.
    + Paypal came.
    + The plug-ins came.
    - Bakers came.

concept practice-outsider-act "an outsider takes data in or uses them"
    only en "English paragraphs hold several topics, which are weighed"
    <practice-outsider> [that|who|which|on our behalf] ..2 (may|will|might|can|could|also|automatically|typically|sometimes|themselves) ..3 (collect|receive|gather|obtain|track|place|set|use|store|record|compile|combine|recognize|access|have access|view|deliver|process|learn|monitor|download|employ|utilize|send)
    <practice-outsider> ..4 (collects|receives|gathers|obtains|tracks|places|sets|stores|records|compiles|recognizes) ..8 (<practice-collected>|your|you)
    they (may|will|might|can|could|also|automatically) ..3 (collect|receive|gather|obtain|track|place|set|store|record|compile|combine|learn) ..8 (<practice-collected>|your|you)
    they (may|will|might|can|could|also) ..3 (use|utilize|employ|contact|send|share|show|serve) ..5 (<practice-collected>|your|you|technologies)
    (these|those|such) ..2 (companies|parties|partners|advertisers|providers|vendors|entities|agencies|businesses|organizations|firms|individuals|contractors|agents) ..4 (help|assist|perform|use|enable|provide|serve|operate|work|act|agree|have)
    (used|collected|received|gathered|tracked|placed|set|served|stored|accessed|delivered|processed|obtained|hosted) by ..3 <practice-outsider>
    (require|expect|prohibit|instruct|oblige~|permit|authorize|allow|enable|bind) ..2 <practice-outsider> ..4 (to|from|use|using)
    <practice-outsider> ..4 (required|obligated|obliged|prohibited|bound|permitted|allowed|authorized|contractually|restricted) ..3 (to|from|by|only|not)
    (they|these companies|these parties) ..3 (required|obligated|obliged|prohibited|permitted|allowed|authorized|only|not) ..8 (use|share|disclose|keep|maintain|protect) ..10 (information|data|it)
    <practice-outsider> ..3 (with access to|have access|has access|access to your)
    but not (links|link|linked) ..4 <practice-outsider>
    but not (no control|not control|not responsible|no responsibility|cannot control|beyond our control) ..14 <practice-outsider>
    but not (information|data|it|collect~|receive~|obtain~|learn|gather~) ..4 (from|through|via|with) ..4 <practice-outsider>
    but not <practice-outsider> ..6 (privacy policies|privacy policy|privacy practices|terms) ..4 (apply|applies|govern~)
    + Such tools might store your name.
    + Facebook then collects data on visits.
    + They may receive your name.
    + They will use cookies.
    + Those individuals act as couriers.
    + It is hosted by other companies.
    + We expect these vendors to bake.
    + Our vendors are prohibited from baking.
    + They are only permitted to use the information for us.
    + Vendors with access to it bake.
    - We receive data from these partners that may set it.
    - We may set it.

concept practice-outside-service "outsiders who work for the handler"
    (third party|third-party|third parties|other companies|outside|service providers|vendors|contractors|agents|advertising companies|ad networks|ad servers|advertising networks|analytics provider~|analytics service~|companies|google analytics)
    + Vendors came.
    - Bakers came.

concept practice-share-events "the occasions of passing data on: law, sale of the business, public places"
    (information|data|lists|records) ..4 (one of|among|part of) ..4 (assets|asset)
    (display~|post~|appear~|visible|share~|made|make|making) ..6 (publicly|to the public|on public pages|to others|for others|by others)
    (make|making|made) ..10 (available|viewable|visible|accessible|public) ..6 (others|third|public|anyone|users|everyone|people|members)
    (is|are|be|become~|considered) ..2 (public information|public|not private|publicly available|publicly visible|searchable|viewable)
    (merger|acquisition|bankruptcy|sale of assets|sale of all|business transfer~|reorganization|reorganisation|acquired by|change of control|liquidation|substantially all|successor entity|transferred assets)
    (required by law|subpoena~|court order~|search warrant~|legal process|law enforcement|comply with the law|comply with law|comply with legal|government agency|government agencies|protect our rights|protect the rights|good faith belief|good-faith belief)
    (protect|enforce|defend|safety) ..3 (our|the|their|its) ..3 (rights|property|safety|terms|legal|users|others|public)
    (respond|comply|cooperate) ..3 (to|with) ..3 (claims|legal|law|laws|government|regulators|authorities|lawful|judicial|regulations)
    (companies|firms|parties|providers|contractors|agents|vendors|businesses|others) ..10 (on our behalf|for us|on behalf of us)
    (assets|business|company|division|ownership) ..10 (sold|acquired|transferred|assigned|merged|purchased|sells)
    (publish|publicly display|display it publicly|post publicly|publicly post) ..8 <practice-used>
    (publicly|public|bulletin board~|forum|forums|chat room~|chat rooms|blog|blogs|comments|message board~|user profile|postings|posted|post) ..10 (available to|visible to|public information|becomes public|become public|publicly available|publicly accessible|seen by|viewed by|viewable by|read by|collected and used by)
    (seen|viewed|visible|read|accessed|collected) by ..4 (others|anyone|other users|public|everyone|other members)
    but not (use|uses|used|using|contact|keep~|retain~|store~|investigate) ..20 (protect|enforce|defend|comply|respond|required by law)
    but not ask~ ..8 (publicly|public)
    but not (is|are|be|become~|in) ..2 public (domain|body|place|library)
    + In a merger it moves.
    + Your records are one of the assets.
    + It is displayed publicly.
    + Your name is made accessible here for people.
    + Your posts are not private.
    + A subpoena may come.
    + What you post in a forum becomes public information.
    + The company may be sold.
    + It serves to protect our rights.
    + We respond to government.
    + Firms work on our behalf.
    + We publish the data.
    + It is visible to us and seen by others.
    - We bake bread.

concept practice-link "where the policy ends: sites it links to and does not answer for"
    only en "English paragraphs hold several topics, which are weighed"
    (link|links|linked|linking|hyperlinks) ..8 (other|third|third-party|external|outside|offsite|non-affiliated|these|those|that) ..3 (site|sites|website|websites|web|pages|party|parties|organizations|services|content)
    (other|third|third-party|external|linked|these|those|such) ..2 (site|sites|website|websites|pages|services) ..8 (own|separate|independent|different|differ|govern~|their) ..4 (policy|policies|practices|statements|terms)
    not ..2 (responsible|liable|accountable) ..8 (privacy|content|contents|practices|policies|security) ..12 (site|sites|websites|other|third|such|those|they|that)
    (no control over|not control|cannot control|not endorse|not operated|not monitor|not controlled) ..8 (site|sites|websites|other|third|practices|policies|content)
    (leave|leaving) ..2 (our|this|the) ..2 (site|sites|website|web)
    (read|review|consult|check|refer|examine|familiarize) ..8 (policy|policies|statement|statements|notice|notices|practices) ..4 (each|every|other|those|any|such|these|third|that|all|linked|the applicable|the relevant)
    (read|review|consult|check|refer|examine) ..8 (sites'|services'|their|its|website's|site's|company's) ..4 (policy|policies|statement|statements|notice|notices|practices)
    no ..1 (responsibility|liability) ..8 (actions|omissions|content|practices|activities|policies) ..8 (third|other|sites|they|these|those|such)
    (governed by|subject to|bound by) ..6 (policy|policies|practices|terms) ..4 (that|those|such|third|other|their|its|the company|the applicable|of the)
    (policy|notice|statement) ..2 not ..2 (apply|cover|extend) ..6 (other|third|linked|external|any site|sites|websites|companies|advertisers)
    + We link to pages of third parties.
    + Other sites have their own terms.
    + We are not responsible for the content of such shops.
    + We have no control over the content of shops.
    + You leave our site.
    + Read the statements of each shop.
    + Your visit there is governed by the terms of that shop.
    + Please examine its policy.
    + We take no responsibility for the activities of such shops.
    + This policy does not cover other shops.
    - We link names to visits.

concept practice-sharing "data go to third parties, or third parties collect them"
    <practice-share-act>
    <practice-share-receive>
    <practice-share-events>
    + We disclose records to a court.
    + Advertisers place tags.
    + In a merger it moves.
    - We bake bread.

concept practice-choice "the user may choose: opt out, opt in, refuse, set the browser"
    (opt~ out|opt-out|opt-in|opt~ in|opting out|opting in|unsubscribe~|unsubscribing|do not sell)
    (remove~|removed|take off|deleted) ..8 (mailing list|email list|mailing lists|lists|list|mailings)
    <choices-permission-control>
    (you|users|visitors|user) ..4 (choose|decide|elect|decline|prefer|wish|want|ask|request|refuse) ..2 (not|stop|whether|limit|restrict|no longer|that we not) ..6 (to|receive|receiving|share~|use|provide|send|accept|allow|be|have|contact~)
    (have|offer~|give~|given|provide~|make) ..4 (choice|choices|option|opportunity|options) ..6 (whether|regarding|not|concerning|how|as to|opt|decline|refuse|limit|stop|choose|prevent|remove|unsubscribe|control)
    (if|should) you ..3 (not want|not wish|no longer wish|no longer want|prefer not|would prefer not|rather not|wish to stop|would like to stop) ..6 (receive|contact~|share~|have|us|be|participate|cookies|emails)
    (set|change|adjust|configure|modify|browser~|browsers|you can|you may|able to) ..10 (refuse|reject|disable~|block|decline|turn off|delete|remove|prevent|clear|erase|notify you|warn you|alert you|accept) ..6 (cookie~|beacons|pixels|flash|tracking|javascript|location)
    (turn off|disable|block|reject|refuse|decline|delete) ..3 cookie~
    (change|adjust|manage|update|modify|edit|set|privacy|email|communication|notification|account|device) ..3 (preferences|settings) ..8 (receive~|email~|e-mails|ads|advertising|stop|control|communications|mailings|newsletters|track~|location|notifications|time|limit)
    (withdraw|revoke) ..3 (consent|permission|authorization)
    (not agree|disagree|not accept|not consent|not want) ..14 (not use|exit|discontinue|not access|not visit|stop using|not submit|not provide|do not make)
    (ask for|ask|obtain|seek|request) ..3 (your|explicit|affirmative|express|prior) ..3 (consent|permission|authorization) [before|prior to|to]
    (disable|manage|control|delete|disabling|managing|deleting) ..4 (flash|local shared objects|beacon~|cookie~|tracking technologies)
    (choices|options|controls|preferences) ..3 (about|regarding|concerning|related|for|with respect) ..6 (information|data|cookies|advertising|communications|collect~|receive~)
    (request|ask|tell|instruct|direct|notify|let) us ..4 (not|stop|cease|know that you do not) ..4 (to|use|using|share|sharing|send~|contact~|sell~|collect~|process~)
    (uncheck~|check~|tick~|untick~|click~) ..4 (box|unsubscribe|opt-out|opt out)
    (limit ad tracking|private browsing|object to|stop receiving|be removed from|no longer receive|manage your preferences|communication preferences|email preferences|manage cookies|cookie settings|privacy settings|advertising choices|adchoices|your choices)
    (optional|voluntary|not required|not obligated|not have to|no obligation) ..4 (provide|giving|give|submit|register|participate|answer|disclose)
    (leave|leaving|keep|keeping|have) ..4 (cookies|them|cookie) ..2 (on|enabled|activated|switched on)
    cookie~ ..6 (disabled|switched off|turned off|controlled|rejected|refused|blocked|declined|deleted|removed|not accepted)
    (refusing|declining|disabling|blocking|rejecting|deleting|removing|managing|controlling|refusal|rejection|opting) ..6 (cookie~|tracking|beacon~|consent)
    (disable|turn off|decline|refuse|choose not|reject|block|do not provide|not to provide|without providing|not accept|this setting|opt out) ..20 (may not|will not|won't|unable|cannot|not be able|less|limited|limit|restrict)
    (you|users|visitors|customers|members|ability|able|options|tools|right|want) ..4 (control|manage) ..5 (how|whether|what|which|information|data|use|communications|cookies)
    (help|settings|options|tools|preferences|internet options) ..4 (menu|section|portion|area|function|feature|tab|page) ..4 (of|on|in) ..4 browser~
    (your|the) ..3 (browser|device|phone|account|computer|notification|app) ..3 (settings|preferences)
    (only|unless) ..2 (if|you|they|users|with) ..6 (request|requested|ask|opt|consent|agree|permission)
    (change|changed) your mind
    (communication|contact|marketing|mailing|notification|e-mail|email) (options|preferences|settings|choices)
    but not (your choice|collect~|for) ..1 (choose not to)
    but not (we|our) ..2 (control|manage)
    but not not ..2 (control|manage)
    + You may opt out.
    + Have your name removed from our lists.
    + You may disable GPS.
    + You can choose not to get mail: you can choose whether to receive it.
    + You have a choice as to how it goes.
    + If you do not wish to receive mail, tell us.
    + Set your browser to refuse cookies.
    + Delete the cookies.
    + Change your settings to stop ads.
    + Revoke your consent.
    + If you do not agree, do not use it.
    + We ask for your explicit consent.
    + Tell us to stop using it: you may tell us not to use it.
    + Uncheck the box.
    + Use private browsing.
    + It is optional: you are not required to provide it.
    + See how to manage Flash.
    + These are your options about cookies.
    + You should leave cookies switched on.
    + The cookies can then be rejected.
    + Refusing the cookie is easy: blocking tracking is easy.
    + If you decline then some pages are limited.
    + You control which things are shown.
    + Look into the help section of your browser.
    + It depends on the settings: your phone settings.
    + We send it only if you request it.
    + You may have changed your mind.
    + See your mailing preferences.
    - We bake bread.

concept practice-own-data "the user's own data, as what is seen or changed"
    (information|account|accounts|profile|data|records|record|details|inaccuracies|inaccurate|errors|file|pii|registration|subscription)
    + See the data.
    - See the moon.

concept practice-edit-verb "verbs of changing one's data"
    (update|updating|correct|correcting|edit|editing|modify|modifying|delete|deleting|change|changing|amend|remove|removed|deleted|corrected|updated|removing|rectify|deactivate|suppress|correction|deletion|cancel|erase|close)
    + Update it.
    - Bake it.

concept practice-rights "access, editing and deletion by the user"
    (you|users|user|member|members|customers|individuals|consumers|subscribers|visitors|registrants) ..6 (may|can|able to|wish|want|would like|right to|entitled to|request|ask|opportunity to|ability to|encourage|need|allow) ..8 (<practice-edit-verb>|access|review|view|see|obtain|copy of) ..10 <practice-own-data>
    (to|please|by|for|allow~|allows you to|how to|ability to) ..2 (access|review|view|<practice-edit-verb>) ..5 (your|their|his|any|the) ..4 <practice-own-data>
    (access|accessing|review|reviewing|view|verify) ..4 (and|or|and/or|/) ..2 <practice-edit-verb>
    <practice-edit-verb> (and|or|and/or) [otherwise] <practice-edit-verb>
    (request|ask) ..6 (deletion|removal|correction|access to|delete|remove) ..8 <practice-own-data>
    <rights-cancel-account>
    but not (review~|change~|update~|modify~|amend) ..6 (policy|notice|statement|terms)
    but not <handler> (may|will|can|might|reserve~|shall) ..6 (access|review|update|modify|delete|view|change|remove|obtain)
    but not (unauthorized|unauthorised|restrict~|limit~|authorized) ..8 access~
    but not (employees|personnel|staff|contractors|third|providers|partners|parties|companies) ..8 access~
    but not (remove~|delete~|change) ..4 (list|lists|cookies|cookie|browser|preferences)
    but not (access|use|using|visit) ..3 (site|sites|service|services|website|features|content)
    but not (information|request) ..6 (disclosure|disclosed|third)
    + You can see your data.
    + To update your profile, log in.
    + Access and correction
    + Correct or delete it.
    + Ask for removal of your file.
    + You may close your account.
    - We bake bread.

concept practice-retention "how long data are kept"
    (retain~|retained|retention|store~|stored|keep|kept|keeps|held|preserve~|maintain~|maintained|archive~|remain~|saved) ..14 (as long as|period|days|months|years|until|indefinitely|permanently|duration|hours|no longer|weeks|longer than|length of time|backup|archive|archives|for business|legal|residual|some time|for some)
    (retention policy|retention period|retention schedule|data retention|retention of|retain copies|retain a copy|may retain|will retain|continue to retain|also retain) ..6 [<data-word>]
    (delete|deleted|remove|destroyed|destruction|purge|purged|erased) ..10 (after|within|once|when) ..10 (deactivate~|close~|fulfilled|completed|ended|inactive|expire~|request~|responded)
    (kept|stored|retained|remain|remains|maintained) ..10 (until you|until the|unless you|for as|as needed|for a limited|for the period|after you)
    (<data-word>|<data-type>) ..4 (deleted after|erased after|purged|archived|not retained|retained for)
    (delete~|erase~|destroy~|purge~|discard~|anonymize~|deleted|destroyed) ..8 (after|within|once|no longer) ..8 (days|months|years|hours|needed|necessary|period|required|weeks|completed)
    (backup~|backups|residual|archival|archived) ..4 (copies|copy)
    <negation> ..2 (store|retain|keep|save|archive|retained|stored|kept) ..4 (<data-word>|<data-type>|it|this|them|any)
    (keep|retain|archive|maintain|preserve) ..3 (copy|copies|backup|archive|log of)
    (scheduled|destined|due) for ..3 (destruction|deletion|erasure)
    (removed|deleted|destroyed|purged|erased|discarded|anonymized|remove|delete|purge|discard|destroy) ..10 after ..6 (days|day|months|month|years|year|hours|weeks)
    but not keep in mind
    but not preserve ..3 (right|rights|legal)
    but not (keep|hold|maintain~|remain~|store~) ..4 (secure|confidential|password|safe|up to date|accurate)
    but not (provide~|agents|vendors) ..6 retained
    but not retain~ ..4 (third|contractors|agents|companies|right|the right)
    but not (cookie~|session|browser) ..20 (until|remain~|deleted|store~|days|kept)
    + We keep it for years until then.
    + See our data retention policy.
    + It is deleted after the order is completed.
    + It is stored until the end.
    + Data are later purged.
    + We erase it within ten days.
    + Residual copies stay.
    + We never save your name.
    + We keep a copy.
    + The files are destined for destruction.
    + The rest is then discarded after two weeks.
    - We retain contractors.

concept practice-security "how data are protected"
    (encrypt~|encryption|encrypted|firewall~|firewalls|ssl|secure socket~|secure sockets|secure server~|secure servers|intrusion|data security|security technology|security technologies)
    (security|safeguard~|safeguards|precautions|protective) (measures|procedures|safeguards|practices|precautions|standards|features|technology|controls|policies|systems|systems|breach)
    (physical|technical|administrative|electronic|reasonable|appropriate|commercially|procedural|organizational|industry|stringent) ..5 (safeguards|security|measures|precautions|safeguard|steps|procedures)
    (protect~|secure|safeguard~|guard~|prevent|ensure|against) ..8 (unauthorized|unauthorised|loss|misuse|alteration|security of|theft|integrity|confidentiality|secure|safe)
    <negation> ..8 (guarantee|ensure|warrant|100%|completely|perfectly|absolute|absolutely|fully) ..8 (secure|security|safe|transmission|internet)
    (no|transmission|method|transmissions) ..8 (100%|completely secure|perfectly secure|absolutely secure|guaranteed to be|entirely secure|fully secure|totally secure|is secure)
    (password|passwords) ..8 (secret|confidential|share|disclose|responsible|safe|secure|divulge|private)
    (access) ..8 (restricted|limited|only) ..6 (employees|personnel|authorized|need|staff)
    (restrict~|limit~|limited|only) ..6 (employees|personnel|authorized|staff) ..8 (access|need)
    (keep|safe|safely|secure) ..4 (<data-word>|<data-type>) ..4 (safe|secure|confidential)
    security of ..3 (<data-word>|transactions|your|personal|all)
    (virus protection|anti-virus|phishing|identity theft|data breach|security breach|fraudulent e-mails|password protected|password-protected)
    (limit~|restrict~) ..2 access ..10 (employees|personnel|staff|those|who)
    (take|takes|taking|takes every|exercise) ..3 (precaution|precautions|care|steps) ..8 (protect~|secure|safeguard|safe|prevent)
    (keep|sign off|sign out|log off|log out) ..8 (safe place|private|when you have finished|shared computer|public computer)
    (transmit~|transmission|send~|sent|provide~|submit~|submission|post~) ..14 own risk
    (locked|secured|secure|controlled|protected) ..3 (facility|facilities|location|locations|data center|data centers|zone|area|environment|room|database|manner|format)
    need-to-know
    (trained|training|train|educate~) ..10 (privacy|confidential|confidentiality|protect|security)
    (compromised|breach~|breached|stolen|hacked) ..14 (notify|notified|notification|inform|responsible|contact)
    (transmission|transmissions|communications|e-mail|e-mails|email|emails|internet|messages) ..6 not ..3 (secure|secured|encrypted|confidential|private)
    (help|steps|measures|work|efforts|how|designed|used|responsible|committed|ways) ..4 (protect|secure|safeguard|protecting|safeguarding|securing) ..5 <data-word>
    (log off|log out|logging out|logging off|sign out|signing out|sign off) ..10 (password|browser|session|account|finish~|computer|shared|done)
    (unauthorized|unauthorised) (access|use|attempts|intrusion|disclosure|alteration)
    but not (steps|measures|efforts) to ..2 (verify|keep your|record|notify|ensure that your|maintain the accuracy)
    but not (rights|property|safety|terms|agreements|fraud) ..6 (protect~|prevent~|security)
    but not (technical|maintain|enforce) ..2 (security|problems)
    but not (informed|know|aware) of ..2 how
    but not password protected ..3 (account|site|area)
    but not social security
    but not security (number|code|deposit|question|questions)
    but not (disclose|share|release|necessary|believe|order to|law|rights|property) ..8 (protect~|prevent|investigate)
    + SSL is on.
    + We have security measures.
    + We take reasonable steps.
    + It is safeguarded against loss.
    + We cannot guarantee that it is safe.
    + No method is 100% good.
    + Keep the password secret.
    + Access is limited to employees.
    + Only authorized employees have access.
    + We keep data safe.
    + See the security of your file.
    + We have virus protection.
    + We limit access to those who need it.
    + We take great care to secure it.
    + Sign off when you have finished.
    + You send it at your own risk.
    + It stays in a locked room.
    + Data are seen on a need-to-know basis.
    + We train staff in privacy.
    + Of a breach we will inform you.
    + Most e-mail is not encrypted.
    + See how we protect your personal data.
    + Please log out of the session.
    + It meets unauthorised use.
    - We need your social security number.

concept practice-place "a state or country with privacy law of its own"
    (california|californian|nevada|vermont|virginia|colorado|connecticut|massachusetts|montana|minnesota|texas|europe|eu|eea|switzerland|canada|canadian|australia|australian|united kingdom|uk|mexico|brazil|germany|china|japan|ireland)
    + It is in Canada.
    - It is in bread.

concept practice-audience "children, Californians, Europeans and other special readers"
    <child-word>
    (parents|parental|guardian|guardians|kids|coppa|children|parent or|or parent|a parent|the parent)
    <practice-place> ..5 (resident~|law|laws|civil|code|customer~|consumer~|user~|privacy|right|rights|require~|citizens|business|statute|account)
    (resident~|reside|residing|live|living|located|citizen~|law|laws|visitor~|user~|transfer~|servers|server|commission|customers) ..4 <practice-place>
    (shine the light|1798.83|ccpa|cpra|caloppa|gdpr|safe harbor|safe harbour|privacy shield|european economic area|eea|european union|swiss|european)
    (outside|outside of|from outside) ..3 (united states|u.s|us|country|u.s.|your country|jurisdiction)
    (international|foreign) ..3 (users|visitors|transfer~|transfers|customers|residents|data)
    (transfer~|process~|processed|stored|located|hosted|transferred) ..12 (united states|u.s|other countries|another country|country|countries|jurisdictions)
    but not (parent|parents|parents,) ..1 (company|companies|corporation|corp|entity|subsidiaries|affiliates)
    + You are under 13.
    + Parents may ask.
    + This is for California customers.
    + They live in Nevada.
    + The GDPR rules.
    + You live outside the United States.
    + International visitors come.
    + It is transferred to another country.
    - Our parent company bakes bread.

concept practice-change "the policy changes and how that is told"
    (change|changes|update|updates|modify|modifications|modification|revise|revision|revisions|amend|amendments|updating|revising|changing) ..6 (policy|policies|notice|statement|privacy practices|terms)
    (<policy-name>|policy|statement|notice) ..8 (change|changes|may be updated|be updated|modified|modify|be revised|amended|amend|from time to time|at any time)
    (check|review|visit|revisit|consult|read) ..10 (periodically|regularly|frequently|for changes|for updates|any changes|from time to time|each time)
    (notify|inform|post|posting|posted|email|notice of|material) ..10 (changes|change|revisions|amendments|modifications|revised policy|new policy|updated policy)
    (continued use|continue to use|continuing to use|use following|use after|your use of ..4 following) ..25 (change~|changes|accept~|acceptance|agree|consent)
    (periodically|regularly|frequently|occasionally|from time to time) ..4 (check|review|visit|revisit|read|consult|checking|reviewing|visiting) ..8 (page|policy|statement|notice|policies|practices)
    (changes|revisions|modifications|amendments|updates|revised|updated|changed|amended) ..5 (will be|be|become|are|is|shall) ..3 (effective|posted|published|announced|reflected|communicated|incorporated)
    (prior|previous|earlier|older|archived|past) (version|versions) ..6 (policy|notice|statement|policies)
    (notice|notify|notification) ..6 (significant|material|substantial|important) ..2 (update|updates|change|changes|revision|revisions)
    but not (change|update|modify|correct|edit|changing|updating|delete) ..2 (your|their) ..3 (information|data|details|profile|preferences|account|settings)
    but not (your|information|address|preferences|inaccuracies|how do i|ownership) ..2 (changes|change|updates)
    but not (change|changes) ..2 (ownership|control|status|your|in ownership|service|account)
    but not (send|contact~|messages|communications|e-mails|emails|announcements|messages) ..14 (about|regarding|such as|concerning|including) ..4 (changes|updates|change)
    but not (communicate|contact|contacting|inform|notices) ..8 (about|regarding|of) ..3 (important changes|changes to our policies|changes to the|changes to our terms)
    but not (policy|notice|statement) ..3 (last modified|last updated|effective|revised)
    + Updates of this policy come.
    + This policy may be revised: the policy changes.
    + Check this page periodically.
    + We will post any changes.
    + Your continued use means acceptance.
    + Please regularly consult this page.
    + Revisions become effective then.
    + See earlier versions of the statement.
    + You get notice of a significant update.
    - You may change your details.

concept practice-contact "how to reach the handler about privacy"
    (question|questions|concern|concerns|comment|comments|complaint|complaints|inquiries|inquiry|feedback|suggestions|more information|further information) ... (contact|contacting|email|e-mail|write|writing|call|send|mail|reach|let us know|ask|direct|feel free|submit|visit)
    (contact|email|e-mail|write|call|reach|contacted|direct|send) ..14 (question|questions|concern|concerns|comments|complaint|complaints|inquiries|privacy practices|feedback)
    (privacy officer|data protection officer|privacy department|privacy office|privacy team|privacy manager|privacy administrator|privacy coordinator|chief privacy) 
    (attn|attention:|p.o. box|po box|write to us at|write us at|our mailing address|by mail at|mail us at|toll-free|following address|address below)
    (contact us|contacting us|contact information)
    (call|write|email|e-mail|mail|telephone|phone|fax|reach) [to] us [directly] (at|via|by)
    (questions|inquiries|comments|concerns|complaints|correspondence|feedback) ..12 (directed|addressed|sent|mailed|emailed|submitted) to
    (send|sending|address|direct|submit) ..4 (mail|e-mail|email|letter|inquiry|request|requests|correspondence) ..3 (to|at) ..3 (us|the address|address|our)
    (email|e-mail|call|phone|telephone|fax|contact|write to|reach) ..3 (customer service|customer care|guest services|support|our office|help desk|webmaster)
    but not (submit|post|make|leave|write|provide|add) ..4 (feedback|comments|comment|suggestions|postings)
    but not (feedback|comments|comment|postings|submissions) ..4 (you submit|you post|you make|become~|submitted by)
    but not survey ..3 (questions|data|responses)
    but not (e-mail|email|mail|call|send) [address|addresses|lists|list] ..3 (comments|feedback)
    but not (if|when|you|to) [you] contact us
    but not (you|users|visitors) ..3 (send|submit|email|ask|contact) us
    but not (send|submit) us ..2 (questions|comments|feedback)
    but not (respond|reply|answer) ..6 (questions|inquiries|comments)
    but not (share|disclose|sell|of|and|store|collect|using|use|potential|developer|update|change|or) ..4 contact information
    but not (we|us|may|will) ..3 (contact|email|e-mail|call) you
    but not (your|their|user|users|his|her|provide|name|names|as|collect|emergency|and) ..2 contact information
    but not security questions
    + If you have a question, write to us.
    + Reach us with any concern.
    + Our privacy officer came.
    + Write to P.O. Box 9.
    + Contact us.
    + Fax us at this number.
    + Inquiries should be addressed to the baker.
    + Send a letter to our bakery.
    + Please call customer service.
    - We bake bread.

concept practice-do-not-track "signals not to be tracked"
    (do not track|do-not-track|dnt|global privacy control|don't track|not track)
    but not (we|site|website|cookies) (do not track|don't track|not track) (you|your|users|individual|visitors|individuals|personal)
    + We hear do not track signals.
    - We do not track you.

concept practice-cessation "the service ends"
    (cease~|stop|stops|stopped|discontinue~|shut~ down|terminate|termination of|suspend~) ..5 (operation~|operations|operating|business|service|services|product|our services)
    (out of business|bankrupt|bankruptcy|insolvency|insolvent|liquidation|winding up|cessation|dissolution)
    but not (you|user|users) ..6 (stop|cease|discontinue|terminate)
    but not <handler> ..6 (terminate|suspend) ..2 your
    + If we cease operation, data are erased.
    + We may go out of business.
    - You may stop the service.

# What a heading, or the words that open a paragraph, announce; and what little tells where nothing else does.

concept practice-topic-collection "a heading over collection and use"
    only en "English paragraphs hold several topics, which are weighed"
    (information|data|details) ..3 (we|site|is|are|automatically) ..2 (collect~|gather~|receive~|obtain~|recorded)
    (information|data) (you provide|you give|from you|you share)
    (collection|types|categories|sources|kinds) of ..3 (information|data|usage)
    (personal|personally identifiable|non-personal|automatic|usage|registration|device|location|log|demographic|aggregate|automatically) ..1 (information|data|collection) [we|collected|and]
    (cookies|cookie|web beacons|log files|registration|surveys|contests|tracking technologies|clear gifs|ip addresses|orders|ordering|purchases|mobile)
    (what|which) ..3 (information|data)
    (how|why) ..2 (we|your|is|do|does|us|information) ..6 (use|uses|used)
    (use|uses|usage) of ..4 (information|data|pii|personal)
    (our use|uses made|purposes|internal use|email communications|newsletters|e-mail communications|customer service|advertising|personalization)
    + How do we use it
    + Use of personal data
    + Our use
    + Information we collect
    + Data you provide
    + Types of personal data
    + Usage data
    + Log files and more
    + What personal data
    - Our bread

concept practice-topic-sharing "a heading over sharing"
    only en "English paragraphs hold several topics, which are weighed"
    (share~|sharing|disclose~|disclosure|disclosures|transfer of|third parties|third party|third-party|service providers|affiliates|agents|partners|advertisers|business transfers|business transfer|merger|mergers|sale of|legal|law enforcement|compliance with|social|public|public forums|forums|chat rooms|analytics|vendors|links to|co-branded)
    (protection of|protect) ..4 (others|rights)
    + Sharing with third parties
    + Protection of us and others
    - Our bread

concept practice-topic-choice "a heading over choices"
    only en "English paragraphs hold several topics, which are weighed"
    (choice|choices|opt-out|opt out|opting out|opt-in|unsubscribe|unsubscribing|preferences|email preferences|do not want|to stop)
    + Your choices
    - Our bread

concept practice-topic-rights "a heading over access, correction and deletion"
    only en "English paragraphs hold several topics, which are weighed"
    (access to|accessing|updating|update|updates|correct|correcting|correction|review|reviewing|changing|editing|deleting|deletion|deactivating|change|user access|access and) ..6 (information|data|account|profile|record|records|correct~|update~|control)
    (access|correction) (and|or) 
    + Accessing your account
    + Access and correction
    - Our bread

concept practice-topic-retention "a heading over retention"
    only en "English paragraphs hold several topics, which are weighed"
    (retention|retain|how long|keep your|storage of)
    + How long we keep it
    - Our bread

concept practice-topic-security "a heading over security"
    only en "English paragraphs hold several topics, which are weighed"
    (security|secure|secured|safeguards|protect your|protect the|confidentiality|protecting|safeguarding|phishing|safety)
    but not social security
    + Security
    - Our bread

concept practice-topic-audience "a heading over children and regions"
    only en "English paragraphs hold several topics, which are weighed"
    (child|children|children's|childrens|kids|minors|california|parents|coppa|international|non-u.s|european|canadian|safe harbor|outside)
    + California residents
    - Our bread

concept practice-topic-change "a heading over changes of the policy"
    only en "English paragraphs hold several topics, which are weighed"
    (changes|change|updates|updating|modifications|amendments|revisions|modification) ..4 (policy|statement|notice|terms|privacy)
    (policy|notification of|notice of) (changes|updates|modifications)
    + Changes to this policy
    + Policy changes
    - Our bread

concept practice-topic-contact "a heading over contact"
    only en "English paragraphs hold several topics, which are weighed"
    (contact us|contacting us|contact information|questions|comments|feedback|how to contact|contacting|contact details|how to reach)
    + Contact us
    - Our bread

concept practice-topic-introductory "a heading over the policy as a whole"
    only en "English paragraphs hold several topics, which are weighed"
    (privacy policy|privacy notice|privacy statement|introduction|overview|scope|our commitment|welcome|definitions|about this|summary|acceptance|consent to)
    + Privacy Policy
    - Our bread

concept practice-faint-collection "what a fragment of a list of data names"
    only en "English paragraphs hold several topics, which are weighed"
    <data-type>
    (browser|operating system|domain|pages|visit|visited|visits|device|activity|search|searches|clicks|click|transactions|transaction|demographic|interests|location|ip|log)
    + Your name
    + The pages visited
    - Our bread

concept practice-faint-use "what a fragment of a list of purposes names"
    only en "English paragraphs hold several topics, which are weighed"
    <purpose>
    (respond|communicate|send|provide|provided|enable|help|helps|improve|prevent|create|administer|deliver|process|verify|customize|analyze|allow|support|develop|operate|combine|notify|inform|personalize|conduct|market|promote|enhance|use|uses|used|interact)
    + To communicate well
    + To detect fraud
    - Our bread

concept practice-faint-sharing "what a fragment of a list of recipients names"
    only en "English paragraphs hold several topics, which are weighed"
    <third-party>
    (disclose|disclosed|share|shared|provider|providers|agents|law|laws|legal|companies|others|sold|facebook|twitter|public|posted|post)
    + Our affiliates
    + To share it
    - Our bread
