# Prompts and choices: what the reader is shown, may refuse, turn off and opt out of.

concept choices-highlighted "important clauses are pointed out"
    (at a glance|in a nutshell|key points|key facts|main points|highlights of|privacy highlights|in brief|in short|plain english|plain language|easy-to-read|easy to read version|short version|the short version|quick summary|executive summary|brief summary|layered notice|short notice|tl;dr|quick guide|quick overview|essentials)
    (summary of|overview of|summarizes|summarises|summary:|summarize|summarise) ..6 (policy|notice|statement|practices|privacy|key|main|important)
    (policy|notice|statement|we have) ..4 (summary|summarised|summarized|highlighted)
    (bold|boldface|bolded|underlined|underline|highlighted|capital letters|conspicuous) ..6 (text|type|font|terms|letters|clauses|provisions|content|parts|important|form|way|print)
    (important|key) ..8 (bold|underlined|highlighted|in capital letters)
    summary ..6 (policy|notice|statement|practices|privacy|key|main|important)
    (summarized|summarised|summaries of) ..4 (policy|notice|terms|practices|privacy|key|topics)
    (contents and|this|following) summary
    (is|are) ..1 summary
    below ..2 summary
    (privacy|policy|notice) summary
    (full|complete|long) version of ..2 <policy-name>
    (fundamental|core|basic|guiding|simple|few|founding|overarching) [fundamental|core|basic|simple|privacy|guiding|key] (principles|promises)
    our [privacy|core|guiding] (principles|promises) [to you]
    (changes in|changes with) [the|this|our] (last|latest|most recent|current) (update|version|release)
    summary of [the|this|our] [recent|key|main|material|these|all|latest|important] (changes|updates|revisions)
    (sections|parts|chapters) (updated|changed|revised) in (this|the)
    what (has|have|is|'s|we) ..1 (changed|new|updated) ..3 (policy|notice|statement|version|update)
    (explanatory|explainer|short|helpful) (video|videos|animation|animations)
    (definitions|explanations) (of|for) [key|important|common|these] (terms|words)
    (our|view|read|see|show) [our|the] full (privacy policy|privacy notice|privacy statement)
    but not (safe harbor|safe harbour|privacy shield|gdpr|framework|data protection|fair information) ..6 (principles|promises)
    but not (principles|promises) ..4 (gdpr|regulation|safe harbor|privacy shield|law)
    but not (if|when|whenever) <handler> ..14 (update|updates|version|changes)
    but not (under|by|with|to|following) ..3 principles ..1 (set out|set forth|described|laid down|listed)
    but not (security|safety|shopping|travel) essentials
    + Our policy at a glance
    + A summary of this policy
    + This notice, summarised
    + Read what is in bold type.
    + The key parts are underlined.
    + Here is a summary.
    + You find below a summary.
    + The policy summary
    + Read the complete version of the privacy notice.
    + Summary of our main practices
    + We have summarised our privacy terms.
    + Read this summary.
    + We hold to a few basic principles:
    + Our privacy principles
    + Summary of recent changes
    + Changes in the latest update
    + Sections updated in this release
    + What has changed in this version
    + We made short videos on it.
    + You find definitions of key terms here.
    + Read the full privacy statement.
    - Read all of it.
    - Privacy overview, consumer privacy notice, privacy choices
    - We follow the basic Safe Harbor principles.
    - When we make changes in this version, we say so.
    - It is kept under the guiding principles set out in this text.
    - See our safety essentials.

concept choices-highlighted-vague "the reader is only asked to read with care"
    (read|review) ..8 (carefully|careful|attentively|thoroughly|closely|in full|in its entirety|with care)
    (carefully|attentively|thoroughly) (read|review)
    (please|encourage you to|urge you to|advise you to|important that you|strongly recommend) ..6 read ..4 (this|the|our|following|entire|through)
    but not (read|review) ..8 (their|third|those|these sites|other sites|such sites) 
    + Please read this notice carefully.
    + Carefully read this.
    + Please read the following.
    - Read their notice carefully.

concept right-to-object "the right to object, which must be told apart from the rest"
    only en "the Chinese law knows no such right"
    right ..3 object
    object ..3 (processing|use)
    + You have the right to object.
    + You may object to the processing.
    - This object is ours.

concept no-provide "the user does not give the data"
    (do not|don't|choose not to|choose to not|decline~ to|refuse~ to|fail to|failing to|not to|not|opt not to|prefer not to|failure to|unwilling to|decide not to|elect not to|withhold) ..3 (provide|provided|give|supply|submit|share|disclose|grant|allow|enter|furnish|permit|enable|accept|consent|agree|providing|giving|authorize|turn on)
    (refuse|decline|withhold|disable|deny|reject|withdraw|turn off|opt out|refusal|block|restrict)
    + You do not give it.
    + You refuse.
    - You give it.

concept loses "what the user loses"
    (not be able|unable|cannot|can't|won't be able|may not|will not|not be available|unavailable|not function|not work|limited|limit|lose|prevent~|impossible|restrict~|not be possible|not have access|without access|disrupt~|impair~|degrade~|affect~|hinder~|fewer|impact~|inability)
    + You are unable to go.
    - You go.

concept choices-refusal-consequence "what happens on refusal is told, or required and optional data are told apart"
    (if|should|when|where|by|unless) ..3 [you|user|users|visitors|customers|members] ..4 <no-provide> ... <loses> ..12 (service~|feature~|function~|use|access|participate|order|process|register|provide|purchase|products|site|experience|benefit~|account|certain|some|offer|program~|enjoy|activities|apply|respond|complete|perform|help|website)
    <loses> ..16 (if|unless|without) ..4 (you|this|such|it|user|users) ..4 (<no-provide>|provide|give|grant|information|consent)
    (required|mandatory|compulsory) ..5 (field~|information|data|item~|entries|input) ..14 (optional|voluntary|asterisk|marked|indicated)
    (asterisk|marked with a star|optional fields|required fields|mandatory fields)
    (marked|indicated|labelled|labeled|designated|identified|shown) ..2 (required|optional|mandatory|voluntary|compulsory)
    (<data-word>|it|this|fields) ..4 (be|is|are|being) ..2 (voluntarily|voluntary|optional)
    (optional|optionally|voluntary|not required|not necessary|not compulsory|not mandatory|not obligated|not obliged|under no obligation|need not|don't have to|do not have to|not have to) ..12 (<data-word>|provide|give|disclose|register|name|email|e-mail|field~|answer|survey~|participation|participate|profile|phone|supply|share|submit)
    (<data-word>|name|address|field~|registration|participation|providing|provide|providing it|fields|questions|survey~|demographic) ..8 (optional|voluntary|not required)
    (must|need to|have to|required to|required in order to) ..2 (provide|give|supply|submit|enter) ..10 (in order to|to use|to order|to register|to receive|to participate|to create|to access|to complete|if you want|if you wish)
    (you|users|visitors) ..4 (choose|elect|decline|refuse|prefer) ..4 (not to|to not|to withhold) ..10 (information|data|provide|register|details) 
    without ..4 (<data-word>|<data-type>|permission|permissions) ... <loses>
    without (providing|registering|disclosing|giving|revealing|submitting|telling|having to) ..8 (information|data|personal|who you|name|register|identity|any)
    (necessary|need|needed|required|require) ..6 (<data-word>|name|address) ..6 (otherwise|without it|without this|or else)
    (objection|withdrawal|refusal|refusing|withholding|withdrawing|failure to provide|failing to provide|not providing) ... <loses> ..8 (service~|feature~|function~|provide|offer|serve|use|participate)
    without (it|this|them|these|that) ... (cannot|can't|unable|not be able|won't be able)
    (may|can) (opt|choose|elect) to (provide|give|supply|add|tell)
    <data-word> ..2 (is|are) required (for|in order)
    (provide|disclose|providing|disclosure|giving|submit) ..6 as a condition (of|for|to)
    (refuse|decline) to (supply|provide|give|disclose|submit|share) ... <loses>
    <data-type> ..3 (is|are) ..2 (optional|voluntary)
    ask~ ..4 voluntarily (provide|give|supply|submit|share)
    <data-word> ..5 (is|are|be) (required|necessary|needed|mandatory) to (participate|engage|register|receive|order|join|subscribe|sign up|log in)
    to (join|register|create|open|participate|subscribe|sign up|enrol|enroll|apply) ..8 <user> (must|need to|have to|are required to|will need to|will be required to|will have to) ..2 (provide|give|supply|enter|submit)
    (cannot|can't|unable|not be able) ..32 (unless|without) (we|you) ..3 (have|hold|receive|provide~|give|get) ..5 <data-word>
    <data-word> ..5 (is|are|be) (required|necessary|needed|mandatory) to (use|access|create|establish|open|set up) ..3 (account|profile|membership|service~|website|site|app)
    not (legally|otherwise|strictly) (required|obliged|obligated) to ..2 (provide|give|supply|disclose|share)
    but not cookie~ ..25 <loses>
    but not <negation> ..6 (share|disclose|sell|collect|rent|transfer|use) ... without
    but not without ... <negation> ..6 (share|disclose|sell|collect|rent|transfer|use)
    but not without ..4 limit~
    but not <no-provide> ..8 (cookie~|browser|beacons)
    but not <loses> ..25 cookie~
    but not <no-provide> ..5 (agree|accept) ..5 (policy|terms|notice|statement|changes|this)
    but not (required|permitted) by ..2 law
    but not (anonymous|anonymously|non-personal) ..4 voluntary
    but not (objection|withdrawal|refus~|refusal) ..6 cookie~
    but not (employees|contractors|staff|personnel) ..12 (require~|need)
    but not not ..8 as a condition
    but not <loses> ..8 (respond|verify|honor|honour|fulfil|fulfill|comply with|process) ..6 (request~|identity|inquiry|notice~|you if)
    but not right~ ..2 (limited|restricted)
    but not (choose|choosing|chose|chosen) not to have
    but not <loses> ..4 respond ..3 if you
    but not <negation> ..6 (share|disclose|sell|collect|rent|transfer) ... unless
    but not consent ..2 not required
    + If you do not give your address, we will be unable to provide the service.
    + The shop cannot serve you if you withhold your name.
    + Required fields are starred and others are optional; required data are marked.
    + Starred items are marked with a star.
    + You are not required to give a name.
    + Without your address we cannot deliver.
    + The survey is voluntary.
    + You can choose not to give us data.
    + You can look around without telling us who you are.
    + We need your address, otherwise it gets lost.
    + It may be provided voluntarily.
    + You must give your name in order to order.
    + Withdrawal may mean that we are unable to provide our services.
    + We need it; without it, we cannot write to you.
    + A name is needed, and you may opt to give an address.
    + This information is required for us to serve you.
    + You have to disclose data as a condition of receiving a quote.
    + You may refuse to supply data, but it may prevent you from taking part.
    + Your phone number is optional.
    + We ask guests to voluntarily supply a note.
    + Some are labelled as optional.
    + Your data may be required to participate in the game.
    + To join the club you must provide your name.
    + We cannot serve you, or any of your friends and relatives who come along, unless we have your information.
    + Some of your data is necessary to open an account.
    + You are not legally obliged to supply your name.
    - If you refuse cookies, you cannot use some features.
    - We keep your name.
    - It is kept when we are required to do so by law.
    - We collect data that you voluntarily provide.
    - Staff who require this information in order to work may see it.
    - We do not require that you provide data as a condition of entering.
    - We will not change our practices to protect it less without the consent of those affected.
    - We may be unable to respond to your request if you do not provide the details.
    - Your rights may be limited if you refuse to give details.
    - You may choose not to have your information used.
    - Your data may be used where it is necessary to establish legal claims.
    - We will not share this with partners for any other use unless you consent to it.
    - Where consent is not required, we use your contact data.

concept refusal-effect "what follows for the user from what the sentence before tells"
    only en "Chinese sentences tell the refusal and its effect in one"
    (doing so|if you do so|if you do|if you do this|if you do not do so|if you choose to limit|if you limit) ... <loses>
    + Doing so may mean that you cannot use it.
    - Doing so is easy.

concept choices-refusal-consequence-vague "what fails when cookies are off"
    (if|by|when|should|without|disabling|refusing|rejecting|blocking|declining|turn~ off|disable|block|reject|refuse|decline|delete) ..8 <cookies> ... <loses>
    <loses> ..20 (without|if|disable~|block~|refuse~|reject~|decline~|turn~ off) ..6 <cookies>
    <cookies> ..10 (disabled|refused|blocked|rejected|turned off|declined|off|deleted) ..14 <loses>
    (browser|device) ..10 (disable|reject|refuse|block|decline) ... <loses>
    + If you refuse cookies, some parts will not work.
    + Some parts may not work if you block cookies.
    + With cookies disabled the shop will not work.
    + If your browser is set to reject them, some parts may not work.
    - We use cookies.

concept marketing-word "messages that advertise"
    (marketing|promotional|promotion|promotions|newsletter|newsletters|commercial|advertising|offers|solicitation~|mailing list|mailing lists|unsolicited|special offers|advertisements|sales|spam|e-newsletter~|bulletin~|announcements|mailings)
    (communication~|email~|e-mail~|messages|message|mail|mailing~|materials|texts|correspondence|information from us|notifications|updates|contact~|calls|sms)
    + You get marketing.
    + You get emails.
    - You get tea.

concept choices-marketing-opt-out "marketing messages can be refused"
    (unsubscribe~|unsubscribing|unsubscription)
    (opt~ out|opt-out|opting out|decline|stop|discontinue|cancel~|cease|refuse|end|turn off|object~|remove~|removed|removal|prevent|avoid|withdraw~) ..12 (marketing|promotional|promotion|promotions|newsletter~|newsletters|commercial|offers|solicitation~|mailing list~|mailing lists|email list~|email lists|advertising (emails|messages|materials|mail)|special offers|mailings|unsolicited|communications|e-mails|emails|mail|messages|e-mail|email|contact list|future mailings|contacted|telemarketing|our list|lists|list)
    (no longer|not|don't|rather not|prefer not|never|stop) ..4 (wish|want|like|receive|receiving|be contacted|contact~|send|sent|to receive|to be) ..10 (marketing|promotional|newsletter~|newsletters|offers|communications|e-mails|emails|email|e-mail|mailings|mail|messages|solicitations|contacted|information about|information from|materials|updates|correspondence|promotions|announcements|these)
    (choose|choice|choices|preferences|opt|option|opportunity|elect|control|tell us|let us know|indicate|decide) ..10 (receive|receiving|not to receive|be contacted|hear from us) ..10 (marketing|promotional|newsletter~|newsletters|offers|communications|e-mails|emails|mailings|messages|information about|updates|promotions|materials|from us)
    (remove|removed|removal|delete|take) ..6 (from|off) ..6 (list|lists|mailing|database|newsletter)
    (marketing|promotional|newsletter|newsletters|emails|e-mails|mailings|communications|messages) ..16 (opt~ out|opt-out|opting out|unsubscribe|stop receiving|remove~|decline|at any time)
    (manage~|change~|modify|adjust|set|update|choose|control|select|tell us) ..8 (marketing|promotional|newsletter~|mailing|e-mail|email|direct marketing) ..3 (preferences|subscription~|subscriptions|communications|newsletters|emails|e-mails|settings|choices)
    (modify|manage|change|cancel) ..3 subscription~ ..3 (to|for) ..6 (newsletter~|newsletters|promotional|marketing|mailing|emails)
    (object~|opposition|objection|oppose) ..8 (prospecting|direct marketing|canvassing|commercial solicitation|marketing)
    (link|instructions) ..3 (in|at|on|within) ..4 (footer|bottom|foot|end|body) of ..4 (email~|e-mail~|message~|newsletter~|mailing~)
    (subscription|newsletter|mailing) (settings|preferences)
    (choice|choices) (about|regarding|concerning|as to) ..14 (marketing|promotional|newsletter~|offers|promotions)
    (promotional|marketing|commercial) ..2 (messages|emails|e-mails|communications|mailings|offers|texts) ... (can|may|able to|free to|option to|ability to|right to) ..2 (opt~ out|unsubscribe|decline|refuse)
    object~ ... direct marketing
    but not (cancel~) ..4 (order|account)
    but not (opt~ out|opt-out) ..8 (cookie~|interest-based|targeted|behavioral|personalized|tracking|analytics)
    but not <handler> ..3 (not|never|don't|do not) ..3 (send|sell|contact) ..8 (unsolicited|spam|emails|marketing|e-mail)
    but not <negation> ..2 (able to|possible to|can) ..3 (opt|unsubscribe)
    but not (opt~ out|opt-out) of [receiving] (service|transactional|administrative|these)
    but not push notifications
    but not (do not|don't|not) send us
    but not <handler> ..3 (not|never|don't|do not) ..3 send ..8 (offers|promotional|newsletter~|promotions)
    but not <handler> ..2 (do not|don't|not|never) ..2 receive
    but not marketing (tools|tool|cookies|technologies|pixels)
    but not not ..2 familiar
    but not terms like
    but not <handler> ..3 (not|never|don't|do not) ..3 (provide|share|give|disclose) ..3 contact
    + Unsubscribe with one click.
    + You may opt out of promotional emails.
    + If you no longer wish to receive offers, tell us.
    + You can choose whether to receive offers.
    + We take you off the list.
    + Promotional emails let you opt out.
    + You can manage your marketing preferences, or change the promotional e-mails.
    + You may modify your subscriptions to our newsletters.
    + You have a right of opposition to prospecting.
    + Click the link in the footer of each e-mail.
    + See the subscription settings.
    + You can make choices about how your details are used for offers.
    + We may send promotional messages, but you are able to opt out.
    + You have the right to object at any time where it is processed for direct marketing.
    - You may opt out of targeted ads.
    - We will never send unsolicited marketing.
    - Please do not send us unsolicited materials.
    - We do not receive information about it.
    - You may withdraw the consent to analytics or marketing tools.
    - If you are not familiar with words like cookies or e-mail, read about these first.
    - We do not provide contact details to partners for these services.

concept choices-marketing-opt-out-vague "push notifications or messages in general can be turned off"
    (turn~ off|disable~|switch~ off|manage~|opt~ out|opt-out|stop|deactivate~|control|adjust|change|choose) ..8 (push|notification~|notifications|alerts|communication preferences|email preferences|contact preferences|communications)
    (notification|notifications|push|communication|contact|email) (settings|preferences)
    but not online communications
    + You can turn off push messages.
    + See the notification settings.
    - We send alerts.
    - You can manage your online communications with our mail program.

concept personalised-word "personalised recommendation or advertising"
    (interest-based|interest based|behavioral|behavioural|targeted|personalized|personalised|tailored|customized|customised|targeting|retargeting|remarketing|relevant) [online|third-party] (ad|ads|adverts|advertising|advertisement~|content|recommendation~|offers|marketing|feed|suggestions|search|banners)
    (customize~|personalize~|tailor~|target~) ..2 (ad|ads|adverts|advertising|advertisement~)
    (personalization|personalisation|ad personalization|ads personalization|ad targeting|targeting|remarketing|retargeting|online behavioral advertising|ad preferences|ads settings|ad settings|ad choices|adchoices|advertising preferences|advertising cookies|profiling|recommendations|type of recommendation|recommender system~|behavioral advertising|doubleclick cookie|targeting cookies|third-party advertising|ad network~|advertising network~|ad serving|network advertising|dart cookie|ads)
    (interest-based|interest based|interest) (categories|segments|category|profile|manager)
    (ad|ads|advertising) (personalization|personalisation|interest|interests) (settings|preferences|controls|manager)
    + We show targeted ads.
    + We use ad targeting.
    + We customize the advertisements.
    + You may opt out of all interest categories.
    + Use the ads personalization settings.
    - We show pictures of cars.

concept choices-personalisation-off "personalised recommendation or advertising can be turned off"
    (opt~ out|opt-out|opting out|revoke~|turn~ off|disable~|switch~ off|object~|decline|refuse|stop|deactivate|choose not|choices|control|manage|prevent|avoid|withdraw|limit|unsubscribe) ..16 <personalised-word>
    <personalised-word> ..20 (revoked|opt~ out|opt-out|opting out|turn off|turned off|disable~|switch off|object|choices|opted out|by visiting|switched off|deactivate)
    (network advertising initiative|digital advertising alliance|aboutads|aboutads.info|networkadvertising.org|networkadvertising|youronlinechoices|your online choices|optout.aboutads.info|www.aboutads.info/choices|youradchoices|nai opt-out|adchoices|edaa|european interactive digital advertising|digital advertising alliance's)
    (opt~ out|opt-out|opting out) ..16 (third-party ad|third party ad|advertising|ad server~|advertisers|ad company|ad companies|advertising companies|google|doubleclick|ad networks|networks|nai|daa|tracking)
    (not|never|no longer|stop|don't) ..6 (receive|receiving|see|wish|have|want|seeing) ..8 (interest-based|targeted|personalized|personalised|tailored|behavioral|behavioural|customized|relevant) 
    choices ..2 (about|regarding|for|as to|concerning|relating to) ..3 (not having|having|not allowing|the use of|how) ..8 (used|use|information|data)
    stop ..24 (customize~|personalize~|tailor~|target~) ..2 (ad|ads|advertising|advertisement~)
    (choose|decide|control) whether ..6 <personalised-word>
    (behavioral|behavioural|targeted|interest-based|personalized|personalised) (advertising|ad|ads) (options|opt-outs|opt-out|choices|preferences|settings)
    (administer|manage|adjust|change|control) ..4 (ad|ads|advertising) (personalization|personalisation|preferences|interests) (settings|page)
    (interest-based|interest|advertising) categories ..8 (opt~ out|opt-out|remove~|turn off)
    (adjust|change|update|set|edit|manage|review) ..1 (your|their|my) ..1 (preferences|settings|choices) ..5 <personalised-word>
    (disable|turn off|switch off|deactivate) ..3 advertising ..14 (settings|preferences)
    but not (google analytics) ..5 (opt-out|browser add-on|add-on)
    but not <negation> ..2 (able|possible) ..3 opt
    but not (opt~ out|opt-out|stop|unsubscribe) ..5 (promotional|marketing|newsletter) ..3 (emails|e-mails|email|messages|communications)
    but not (opt~ out|opt-out) ..8 (advertising identifier|advertising id)
    but not <personalised-word> ... (sending|reset~|resetting) ..6 (advertising identifier|advertising id|ad id)
    but not avoid (showing|serving|displaying|sending|delivering)
    + You can turn off targeted ads.
    + Personalised recommendations can be turned off.
    + Visit the Network Advertising Initiative.
    + You may opt out of tracking by Google.
    + If you do not want to see tailored content, say so.
    + To know your choices about not having this information used by such firms, click here.
    + You may stop data from being used in order to tailor advertisements.
    + You may choose whether you get targeted ads.
    + We tell your behavioral advertising options.
    + You can administer your ads preferences page with them.
    + Manage your interest-based categories, or opt-out of all.
    + You may edit your preferences as to recommendations.
    + You can switch off analytics and advertising in the privacy settings.
    - You may opt out of promotional emails.
    - Opt out of sending the advertising identifier.
    - We use it to avoid showing you irrelevant ads.

concept choices-personalisation-off-vague "only a browser signal, an ad id or one provider can be cut"
    (do not track|dnt|do-not-track|global privacy control)
    (reset~|limit ad tracking|limit|opt~ out of) ..4 (advertising id|advertising identifier|ad tracking|idfa|ad id)
    (google analytics) ..10 (opt-out|opt out|add-on|disable|plugin|plug-in)
    (opt~ out|opt-out|clear|delete) ..8 (google analytics|analytics|browsing history|search history|viewing history)
    (opt~ out|opt-out|disable~|turn off) ..10 (google demographic|advertising identifier|advertising id|google analytics)
    but not <negation> ..8 (respond|honor|honour|recognize|recognise|support|alter|change|act|process|react|acknowledge) ..16 (do not track|dnt|do-not-track)
    + We hear Do Not Track.
    + You may reset your advertising ID.
    + Google Analytics has an add-on.
    + You may opt out of analytics.
    + You may disable the Google Demographic reports.
    - We track you.
    - We do not respond to any Do Not Track signal.

concept choices-cookie-control "cookies can be refused or managed"
    (refuse~|reject~|disable~|block~|decline~|delete~|remove~|manage~|control~|turn~ off|turning off|switch~ off|accept|prevent~|clear|clearing|restrict~|deactivate~|de-activate~|limit|opt~ out|opt-out|erase~|choose|object~|avoid|deny|not accept|configure|stop) ..14 <cookies>
    <cookies> ..14 (refuse~|reject~|disable~|block~|decline~|delete~|remove~|manage~|control~|turned off|turn off|switched off|prevent~|opt~ out|opt-out|preferences|cleared|erased|deactivate~|settings|not accept)
    browser~ ..14 (settings|setting|set|configure~|preferences|options|notify|warn|alert|refuse~|reject~|disable~|block~|decline~|prompt~|option|help) ..16 (cookie~|beacon~|them|accept|reject|refuse)
    (cookie~) ..8 (settings|preferences|preference center|consent tool|consent manager|banner|choices)
    (accept|reject|refuse|decline|block) (all|or|and) ..3 <cookies>
    (decide|choose|opt|prefer) not to (allow|permit|accept|have) ..10 <cookies>
    <cookies> ..6 (is|are) ..1 (optional|voluntary)
    <cookies> ... (turn|switch|shut) (them|it|these) off
    but not <handler> ..4 (use~|control~|manage~|accept~) ..3 cookie~ ..2 (to|for) 
    but not <negation> ..3 (control|access or control|have control) ..6 cookie~
    but not (access|control) over ..4 cookie~
    but not (use~) ..4 cookies ..4 to (control|manage|prevent|restrict|limit)
    but not (if|when|whenever|should) <user> ..2 (delete|clear|erase|remove) ..4 <cookies> ... (renew~|repeat|opt out again|opt-out again|again)
    but not (remember~|store~|save~|record~|keep~|keeping) ..4 (choices|preferences|settings)
    but not browser (deletes|removes|erases|clears|will delete) ..3 <cookies>
    + You can refuse cookies.
    + Cookies can be blocked.
    + Most browsers have settings that help refuse them.
    + Open the cookie settings.
    + Accept or refuse all cookies.
    + You may decide not to allow cookies.
    + Advertising cookies are optional.
    + Cookies work behind the page, and you can turn them off.
    - We use cookies to count.
    - We have no control over cookies that partners set.
    - If you delete your cookies, you will need to renew your choice.
    - We use cookies to remember choices that users make.
    - The browser deletes these cookies at the end.

concept choices-permission-control "permissions can be turned off in settings"
    (turn~ off|disable~|switch~ off|revoke~|withdraw~|deny~|change|manage~|control~|deactivate~|adjust~|toggle|stop|restrict|opt~ out|prevent|modify) ..10 (location|permission~|permissions|camera|microphone|gps|geolocation|bluetooth|contacts|photos|access|location-based|location services) ..14 (setting~|settings|device|phone|operating system|app|mobile|system|preferences)
    (device|phone|system|app|mobile|operating system|location|iphone|android|ios) [device|phone|system|operating|app] (setting~|settings|preferences) ..20 (turn~ off|disable~|switch~ off|revoke~|deny|change|manage|control|limit|choose|decide|toggle)
    (disable|turn off|turning off|disabling|deactivate|switch off) ..4 (location|gps|location services|geolocation|location tracking|bluetooth|camera|microphone)
    (control|choose|decide|manage|adjust) ..10 settings ..14 (location|geolocation|camera|microphone|contacts|permissions)
    (control|choose|decide) whether ..8 (device|phone|app|application|location) ..8 (location|communicates|collected|camera|microphone|shares|shared)
    (device|phone|system) ..4 (lets|allows|enables) you ..3 (choose|control|decide|manage|limit) ..12 (location|photos|data|permission~|camera)
    (changing|adjusting|change|adjust|update|updating) ..3 settings (on|of|in) your ..3 (device|phone|smartphone)
    (device|phone|operating system|smartphone) ..6 (option|ability|way|means|controls) to (discontinue|stop|limit|restrict|disable|turn off|deny|block) ..14 (collect~|collection|access|location|camera|contacts|photos|information)
    (choose|choosing|decide|control|choice) whether ..3 (enable|allow|activate|turn on|share|grant|permit) ..4 (gps|location|geolocation|camera|microphone|contacts|bluetooth|location services)
    (edit|change|adjust|reverse|update) (that|this|the|these) (setting|settings|permission|permissions) ..4 (device|phone|smartphone|operating system)
    (turn|switch) ..5 (on and off|on or off|off and on) ..10 (settings|device|phone)
    (device|phone|smartphone|operating system) ..3 (allow|allows|let|lets|enable|enables|permit|permits) you to (disable|turn off|switch off|block|stop|limit|deny) ..8 (location|gps|camera|microphone|photos|contacts|sensors)
    (withdraw~|revoke~|change) ... (location|camera|microphone|permission|permissions) settings (on|of|in) ..2 (device|phone|smartphone)
    (permission|permissions) ..4 (managed|changed|revoked|withdrawn|turned off|disabled|adjusted|removed|controlled) ..6 (settings|setting|menu)
    (remove|removing|revoking|withdrawing|cancelling) ..2 (permission|permissions) ... (device|phone|app|system) settings
    access to ..8 (contacts|camera|photos|location|microphone|calendar) ... change (that|this|it) ..4 settings
    revoke~ ..2 (permission|permissions) ..10 (location|camera|microphone|contacts)
    but not cookie~ ..20 settings
    but not browser~ ..3 (settings|setting|preferences|options|controls)
    but not permission~ ..8 (newsletter~|e-mail~|email~|contact you)
    but not (responsibility|responsible) ..4 (control|restrict)
    but not (child|child's|children|parent|parents) ..8 <permission-word>
    but not <permission-word> ..12 (child|child's|children|parental)
    but not access to ..4 (account|accounts|oauth)
    but not (notification~|notifications|push) ... settings
    but not settings ... (prevent~|block~|stop~|refuse~|reject~) ..3 cookie~
    but not prevent~ ..3 (misuse|fraud|abuse|spam|unauthorized|unauthorised)
    but not settings ..20 (turn~ off|disable~|manage|stop) ..2 (push|notification~|notifications)
    + You can turn off the camera in the settings of your phone.
    + In device settings you may switch off location.
    + You may disable GPS.
    + You may control from the settings of your wireless device that location is read.
    + You can decide whether your phone sends us its location.
    + Your mobile device lets you choose whether your photos are shared.
    + You opt out by changing the settings on your phone.
    + Your operating system gives you the option to discontinue our access to photos.
    + You decide whether to enable GPS.
    + You may edit that setting on your phone.
    + You may turn it on and off by the settings of your browser or phone.
    + Your mobile device may allow you to turn off the sending of a number and of location data.
    + You may withdraw it at any time by the portal and by the location settings on your mobile device.
    + Permissions can be managed through the menu.
    + You take back consent by removing device permissions that you gave in your device settings.
    + If you gave us access to your contacts to find friends, you can change that in your settings.
    + You may revoke permissions for an app to use your location.
    - Browser settings block cookies.
    - You may withdraw your consent by adjusting your privacy settings.
    - It is your responsibility to control access to your phone.
    - You may change permission settings for your child.
    - You can deactivate notifications at any time by changing the settings on your phone.
    - You may revoke the access to your account in the settings.
    - Change the settings on your device to prevent cookies from being stored.
    - We use a test to prevent misuse of our service, when you access our mobile application.
    - The device settings tell you how to turn off push notifications.

concept choices-permission-control-vague "that permissions can be off is taken for granted, or only notices can"
    (push notification~|notifications) ..12 (settings|turn off|disable|opt out|deactivate)
    (turn~ off|disable~|opt~ out|deactivate~|stop) ..6 (push notifications|notifications|push messages)
    (if|when|without) ..4 (deny|refuse|disable|decline|revoke|turn off|not grant|don't grant|do not grant|not allow|permission) ..6 (permission~|permissions|access|location)
    (grant|enable|allow) ..4 (access|notifications|permission) ..12 settings
    (if|when) you ..2 (enable|allow|turn on) ..3 notifications
    + Push notifications have settings.
    + You may turn off notifications.
    + If you deny the permission, the map stays empty.
    + You can grant this access in the settings.
    + If you enable notifications, you get news.
    - We ask for the permission.
