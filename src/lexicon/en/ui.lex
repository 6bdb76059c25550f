# Words on controls and buttons.

concept ui-policy-document "a policy or terms that a control names"
    (privacy|cookie|data) (policy|policies|notice|statement)
    terms [and conditions|of service|of use]
    (user|service|membership|licence|license) agreement
    (end user|eula|code of conduct|conditions of use|legal notice|rules and regulations)
    + I agree to the privacy policy.
    + I accept the terms of service.
    + Read our user agreement.
    + I accept the code of conduct.
    - Long-term plans.

concept ui-agreement "agreeing to terms or a policy"
    (agree~|accept~|consent~|acknowledge~) .. <ui-policy-document>
    <ui-policy-document> .. (agree~|accept~|consent~)
    (i|we) [have read and|hereby|fully|do] (agree|accept|consent)
    (i|we) have read .. <ui-policy-document>
    agree to [all|our|the|these|those|following] (rules|terms|conditions|statements|policies|agreement|agreements)
    (tick|check) to (agree|accept)
    yes to ..6 (terms|conditions|policy|rules|agreement)
    + I agree to the Terms and Conditions.
    + By ticking you accept our privacy policy.
    + The privacy policy is one I accept.
    + I hereby consent.
    + I have read the privacy notice.
    + Agree to all rules.
    + Tick to agree.
    + Yes to the conditions of sale
    - Remember me on this computer.

concept ui-authorise "letting somebody do something by an act of consent"
    (authorize~|authorise~|consent~|agree~) .. to
    + You authorize us to call you.
    - Remember me.

concept ui-marketing "asking for marketing messages"
    (newsletter~|mailing list|mailings|mailing)
    (promotional|marketing|commercial|promo) (email~|e-mail~|message~|material~|communication~|offer~|content|text~|sms|information|purposes|updates|news|consent)
    (receive~|get~|send~|want~|like) ..8 (offer~|promotion~|deal~|discount~|newsletter~|coupon~|marketing|advertising)
    (send~|email~|e-mail~|text~|contact~) (me|you|us) .. (news|offers|updates|promotions|tips|deals|information about)
    (keep~|stay) [me|you] (updated|informed|posted|up to date|in the loop)
    (receive~|get~) [the|our|occasional|regular|weekly|monthly|latest|email|e-mail|product|company|exclusive] [email|e-mail|product|company] (news|updates|emails|e-mails|alerts|tips|announcements|communications)
    (subscribe~|sign~ (me|up)) .. (news|updates|offers|list|mailing|blog)
    subscribe me
    marketing
    (special|exclusive|latest) (offers|deals|promotions|discounts)
    (catalogue~|catalog|catalogs|brochure~|flyer~) ..6 (by post|mail|letter|send~|post|delivered|sent)
    (use|using|appear) .. (photo~|image~|picture~|story|video~) .. (advert~|promotion~|marketing|publicity)
    + Subscribe to our newsletter
    + Promotional emails
    + I would like to receive offers
    + Send me news and tips
    + Keep me posted
    + Get product updates
    + Sign me up for news
    + Subscribe me
    + Marketing
    + Exclusive deals
    + A catalogue by post
    + Using my photo in adverts
    - I agree to the terms.
    - Ship to the same address.

concept ui-sharing "letting data go to others"
    (share~|disclose~|pass~|sell~|give~|transfer~|provide~) .. (partner~|third party|third parties|affiliate~|advertiser~|other companies|group companies|sponsors|advertising network|ad network|networks|insurer~|lender~|brokers)
    (partner~|third party|third parties|affiliate~|advertiser~) .. (contact me|contact us|share~|may use)
    share my (data|information|details|profile|contacts|activity)
    + Share my data with partners.
    + Our partners may contact me: third parties may use it.
    + Share my details
    - Share this page.

concept ui-tracking "allowing tracking, analytics or personalisation"
    (analytics|analytical|statistic~|statistical|performance|marketing|advertising|targeting|tracking|functional|preference|preferences|third-party|third party|social media|personalisation|personalization) [and] [cookie~|analytics|advertising|marketing|tracking]
    but not (analytics|marketing|performance) (team|department)
    (personalized|personalised|targeted|interest-based|tailored|behavioral|behavioural) (ad~|advert~|advertising|content|experience|recommendation~|offers)
    (cookie~|cookies) ... (agree~|accept~|consent~|allow~)
    (agree~|accept~|consent~|allow~|enable~) .. (cookie~|tracking|analytics)
    (usage|crash|diagnostic|anonymous) (data|statistics|report~)
    + Analytics cookies
    + Personalised ads
    + Cookies: you agree
    + Allow analytics
    + Send usage data
    - Strictly necessary

concept ui-data "allowing data or permissions to be used"
    (allow~|agree~|consent~|permit~|authorize~|authorise~) .. (use~|process~|collect~|store~|access~|stor~|storage|processing|collection) .. (my|data|information|location|contacts|details)
    (agree~|consent~) .. (my|personal) .. (data|information|details)
    (access|upload|sync) my (contacts|location|photos|address book|calendar|microphone|camera)
    (contacted|be contacted|contact me) by (phone|email|e-mail|telephone|text|sms)
    (phone|phoning|calling|ringing|texting|contacting) (you|me)
    (auto-renew|auto renew|automatic renewal|renew automatically|renews automatically|renew ..3 automatically)
    + I allow the processing of my data.
    + I consent to my personal data.
    + Upload my contacts
    + I wish to be contacted by phone
    + We like phoning you.
    + Auto-renew my plan
    - Show my contacts.

concept ui-opt-out "setting the control refuses"
    (do not|don't|dont|not) [wish|want|like|consent|agree|send|share|sell|contact|email|use|to|receive|permit|allow] [to|me|my]
    (opt out|opt-out|unsubscribe|decline|refuse|object|rather not|prefer not)
    + I do not wish to receive mail.
    + I rather not.
    + Opt out here.
    - I agree.

concept ui-harmless "a convenience that gives nothing away"
    (remember|keep) [me|my] [username|user name|password|email|device|login|logged in|signed in|choice|preference~|this device|this computer|on this computer]
    (stay|keep me) (signed|logged) (in|on)
    (show|hide) [my|the] password
    (same as|use same|ship to|bill to|billing address|shipping address|shipping|delivery|pick up|pickup|standard|express|courier|gift|gift wrap|paypal|credit card|debit card|cash|bank transfer|payment method|save [this|my] card|quantity|size|colour|color|male|female|mr|mrs|dark mode|rows|select all|all day|auto login|auto-login|sort by)
    (i am|i'm) [over|at least|not a robot|human]
    confirm (age|i am)
    + Remember me
    + Stay signed in
    + Show password
    + Express shipping
    + I am over 18
    + Confirm age
    - I agree to the terms.

concept ui-necessary "what the service cannot do without"
    [strictly|always|absolutely|technically] (necessary|essential|required|needed|mandatory) [cookie~|only|functions|services|technologies]
    always (active|on|enabled)
    but not (not|non|unnecessary|nonessential) (necessary|essential|required)
    + Strictly necessary cookies
    + Always active
    - Analytics

concept ui-accept "a button that accepts"
    (accept|agree|allow|approve|i accept|i agree|consent|yes|opt in|opt-in|enable) [all|cookies|and continue|and close|and proceed|everything|selected|to all|them|it|terms|always|please]
    but not (only|necessary|essential|required|not|don't|do not|without) .. (accept|agree|allow)
    but not (accept|allow|agree) [only|just] [the|strictly] (necessary|essential|required|selected|selection)
    (that's|that is) (ok|okay|fine)
    (sure|i consent|i understand and agree|enable all|turn on)
    + Accept all cookies
    + That's fine
    + Sure
    - Reject
    - Accept only essential

concept ui-refuse "a button that refuses or keeps to what is necessary"
    (reject|decline|refuse|deny|disagree|disallow|disable) [all|cookies|everything|it|them|non-essential|optional]
    (i|we) (do not|don't) (agree|accept|consent|want)
    (do not|don't) (accept|agree|allow|consent|track|sell)
    (only|just|accept only|allow only|use|continue with|accept|allow) [the|strictly|technically] (necessary|essential|required|needed) [cookies|only|ones]
    (necessary|essential|required) [cookies] only
    (continue|proceed) without (accepting|consent|agreeing|cookies)
    (no|nope|no thanks|no thank you|not now|maybe later|later|skip|opt out|opt-out|dismiss|cancel|quit|exit|never)
    + Reject all
    + I don't agree
    + Don't allow
    + Only necessary cookies
    + Essential only
    + Continue without accepting
    + No thanks
    - Accept

concept ui-acknowledge "a button that takes note without a choice"
    (ok|okay|got it|gotcha|understood|i understand|i see|continue|proceed|next|enter|start|get started|done|confirm|alright|thanks)
    + Got it
    - Reject

concept ui-settings "a button that opens finer choices"
    (manage|customize|customise|change|set|edit|more|cookie|privacy|view|adjust|review|choose|show|save|confirm|update|select) [my|your|cookie|cookies|privacy|more] (settings|preference~|options|choices|details|selection|purposes|cookies)
    (settings|preferences|options|customize|customise|manage|more options|let me choose)
    but not (learn more|read more|more information)
    + Manage settings
    + Preferences
    - Accept

concept ui-close "a button that closes the layer"
    (close|hide|×|✕|✖|x)
    + Close
    - Accept

concept ui-name-agreement "a name or class that says agreement"
    only en "names in code are English everywhere"
    (agree|agreed|agreement|agreements|consent|consents|terms|tos|gdpr|accept|accepted|acceptterms|privacy|isagree|agreeterms|termsaccepted)
    + agree terms
    - remember

concept ui-name-marketing "a name or class that says marketing"
    only en "names in code are English everywhere"
    (newsletter|newsletters|marketing|subscribe|subscribed|optin|promo|promotions|mailinglist|mailing)
    opt in
    + newsletter
    + opt in
    - remember

concept ui-name-harmless "a name or class that says convenience"
    only en "names in code are English everywhere"
    (remember|rememberme|keep|autologin|stay|shipping|payment|delivery|billing|menu|nav|toggle|theme|gender|sex)
    + rememberme
    - agree

concept ui-consent-by-act "registering, submitting or going on is said to be consent"
    by (signing|registering|submitting|continuing|creating|logging|proceeding|joining|checking|placing|completing|subscribing|booking|entering|downloading|installing|ordering|purchasing|buying|posting) ... (you|i|we) [also|hereby|fully|automatically|acknowledge and|are|confirm that you|acknowledge that you] (agree~|accept~|consent~|agreeing|accepting)
    by (clicking|pressing|tapping|selecting|hitting) ..3 (sign|register|submit|continue|create|join|log|next|start|subscribe|place|order|checkout|check|get started|proceed) ... (you|i|we) [also|hereby|fully|acknowledge and|confirm that you] (agree~|accept~|consent~|agreeing|accepting)
    (signing up|registration|continuing|submitting|sign-up|logging in|creating an account) ..6 (constitutes|means|implies|signifies|indicates) .. (agree|agreement|acceptance|consent|accept)
    + By signing up, you agree to our terms.
    + By clicking Register you accept our policy.
    + Registration constitutes acceptance of the rules.
    - By clicking Accept, you agree to cookies.
    - By signing up you get a newsletter.

concept ui-shame "a refusal worded to shame"
    no [thanks|thank you|thx] ..2 (i|i'd|i'll|i'm|let me) (prefer|rather|like|love|enjoy|want|hate|don't|do not|am not|not|would|can|am|already|stay|keep|risk|will) .. (pay~|full price|save|saving|money|miss~|discount~|deals|risk~|fun|smart|better|security|safe|protect~|unprotected|free|lose|behind|ads|expensive|privacy|healthy|grow|learn|know|informed|success|left out|alone|boring)
    i (hate|don't like|don't want|do not want|don't need|do not need|don't care|do not care|prefer not) ..3 (save|saving|money|discount~|deals|fun|free|good|better|security|safe|protection|health|smart|offers|gifts|winning|to win|succeed|success|look)
    i (prefer|would rather|like) ..2 (pay~ [the|more] [full|more]|full price|stay ignorant|be bored|miss out|risk|missing out|the hard way)
    (i'll|i will) (pay full|take the risk|take my chances|miss out|stay|pass on)
    (no|nope|refuse|decline|skip|cancel) ..2 (i|i'd|i'll|i'm|we|we'd) ..3 (rather|prefer|like|love|enjoy|happy|fine|hate) ..6 (pay~|overpay~|full price|miss~|dull|boring|blind|dark|ignorant|unprotected|unsafe|risk~|alone|behind|poor|slow|stale|stuck|lost|uninformed|tired|worse|waste~|chance|hard way)
    (dull|boring|ordinary|stale|bland|worse|slow|bad|ugly) ..3 (suit~|fine|good enough|enough|okay|ok) ..2 (me|us|for me|with me|by me)
    (doesn't|don't|does not|do not|not) deserve
    let (my|our|the) ..3 (fend|suffer|die|starve|wither|rot|go hungry)
    abandon ..2 (my|our|your|us|them)
    + No thanks, I prefer paying full price
    + I don't want to save money
    + I would rather pay full price
    + I'll take the risk
    + No, I'd rather overpay.
    + No, boring mail suits me.
    + My cat doesn't deserve it.
    + Let my roses wither.
    + Abandon our bees
    + No, I don't care about my health
    - No thanks
    - I don't want to receive emails
    - No, I'd rather not

concept ui-forced "agree or leave"
    (disagree|decline|refuse|reject|do not agree|don't agree|don't accept|deny|not agree|no) [and] (exit|leave|quit|log out|sign out|close the app|uninstall)
    if you (do not|don't) (agree|accept|consent) ... (leave|exit|do not use|don't use|stop using|must not|may not|cannot|discontinue|uninstall|refrain)
    close (this|the) (page|site|app|tab|window) [now] [and] ... (do not|don't|never) ..3 (come back|return|use)
    + Disagree and exit
    + If you do not agree, please leave.
    + Close this page now and do not come back.
    - Decline
    - Leave a comment

concept ui-trick "setting the control refuses, or one must unset it to refuse"
    (tick~|check~|click~|select~|mark~) ..4 [if|when|box|here] ..4 (do not|don't|would not|wouldn't|rather not|prefer not|not wish|not want) ..3 (receive|want|wish|like|be|have|contact|share|send|us|hear|get|share|to)
    (untick|uncheck|deselect|clear|unselect) ..6 (if|to|box|unless|should)
    (do not|don't) (tick|check|uncheck|untick) ..6 (unless|if|not)
    (leave|keep) ..4 (unticked|unchecked|ticked|checked) ..3 (if|to|unless|should)
    (don't|do not) (not|stop|opt out|unsubscribe|exclude) [me|from]
    (leave|keep) ..4 (blank|empty|untouched|alone) ..4 (if|unless)
    (tick~|check~|leave) ..6 unless you (object|mind|disagree|would rather not|do not)
    + Tick here if you do not wish to receive mail.
    + Untick the box to refuse.
    + Do not tick unless you agree.
    + Leave this box unticked if you want mail.
    + Don't not send me mail.
    + Leave blank if you object.
    + Tick this unless you object.
    - I agree to receive mail.
    - Tick here to receive mail.

concept ui-auto-accept "a timer, scrolling, any click or closing counts as consent"
    (by|when|if you|on) (scrolling|closing|dismissing|ignoring|scroll|close|dismiss|ignore) ... (agree~|accept~|consent~)
    (closing|scrolling|dismissing|ignoring) ..6 (mean~|constitute~|imply~|signify~|count~|is|be) ... (accept~|agree~|consent~|acceptance|agreement)
    (clicking|click) (anywhere|any link|any|outside|on any|elsewhere) ... (agree~|accept~|consent~)
    (accept~|agree~|consent~) ..4 automatically
    automatically ..3 (accept~|agree~|consent~|enrol~|enroll~|opted in)
    (after|in) ..3 (seconds|second|s) ... (accept~|agree~|consent~)
    (no action|take no action|do nothing|not respond) ... (agree~|accept~|consent~)
    (scroll|scrolling|keep reading|read on) .. (we'll|we will|and we) ..3 (set|take|treat|turn|start|share|count)
    (switch~|turn~|start~) ..2 on ..3 (by itself|by themselves|automatically|on its own)
    (closing|dismissing|ignoring|leaving) ..8 (tell~|mean~|say~|show~|sign~ you up|subscrib~|count~) ..6 (like|want|agree|yes|okay|happy|subscribe~|in)
    + By scrolling this page you accept cookies.
    + Closing this window also means that you accept.
    + Clicking anywhere means that you agree.
    + Cookies are accepted automatically.
    + We automatically accept for you.
    + In 10 seconds you accept.
    + If you take no action, you agree.
    + Or scroll on and we'll set them.
    + Sharing turns on by itself.
    + Closing this card tells us you would like it.
    - Close the window.

concept ui-exit-by-staff "deletion, cancellation or withdrawal only by mail, telephone or staff"
    (delete~|cancel~|close~|deactivate~|withdraw~|terminate~|remove~|unsubscribe~|revoke~|opt out|deletion|cancellation) ... (email~|e-mail~|mail|write to|call|calling|phone|telephone|contact|contacting|letter|post|in person|support)
    (email|e-mail|write to|call|phone|telephone|contact|send) ... to (delete|cancel|close|deactivate|withdraw|terminate|remove|unsubscribe|revoke)
    (delete~|cancel~|close~) ..12 (repeat|repeating) steps
    + To delete your account, send an e-mail.
    + Call us to cancel.
    + Close it by repeating steps 2 to 6.
    - Delete my account

concept ui-delete-account "closing an account, on a screen"
    (delete|close|cancel|deactivate|remove) [my|your|this|the] account
    account (deletion|closure|cancellation)
    (withdraw~|revoke~) ..3 consent
    cancel ..3 (subscription|membership)
    + Delete my account
    + Account deletion
    + Withdraw your consent
    + Cancel your subscription
    - Create an account

concept ui-agreed-document "a document is what the control agrees to"
    (agree~|accept~|consent~) [to|with] [be bound by] ..2 <ui-policy-document>
    (agree~|accept~|consent~) [to|with] [all|our|the|these|your|its|site|website] terms
    yes to ..6 (terms|conditions|policy|rules|agreement)
    + I agree to the privacy policy
    + I agree to the terms
    + Yes to the conditions of sale
    - I agree to receive marketing emails (see our privacy policy)

concept ui-named-agreement "an agreement called by its name"
    <ui-policy-document>
    (agree~|accept~|consent~) [to|with] [all|our|the|these|your|its|site|website] terms
    + I agree to the privacy policy
    + I agree to the terms
    - I agree to be called

concept ui-accept-means "pressing the accepting button is told to mean several things"
    by (clicking|pressing|tapping|choosing|selecting|hitting) ..4 (accept|agree|allow|yes|ok|continue|next) ... (agree~|accept~|consent~)
    ("accept"|"agree"|"allow"|accept|agree) (means|covers|includes|also covers) 
    + By clicking Accept you agree to our cookies and our news.
    + Accept covers cookies and mail.
    - Accept

concept ui-record-field "a name of a field that holds a record, not an answer"
    only en "names in code are English everywhere"
    (id|ids|order|cart|utm|version|ver|url|link|type|code|number|num|time|date|text|title|name|token|key|channel|source|hash)
    + agreement id
    - agree

concept ui-leave "leaving the product altogether"
    (leave|exit|quit) [this|the|our] (site|website|page|app|application) [now|immediately]
    + Leave this site now
    - Leave a comment

concept ui-untick "the box is on, and the user has to put it off"
    (untick|uncheck|deselect|unselect)
    + Untick to refuse
    - Tick to agree

concept ui-exit-outside "on a page about leaving: it is done by writing in, or finished by staff"
    (send|write|post|mail|email|e-mail|call|phone|ring|fax) ..5 (letter|e-mail|email|signed form|request to|to us)
    (write to|email|e-mail|call|phone|ring|fax) (us|our|the)
    (team|agent|adviser|advisor|representative|specialist|colleague|someone|somebody) ..8 (call|ring|phone|contact) ..2 you ..8 (complete|finish|confirm|process|finalise|finalize)
    + Please send a letter to our office.
    + Ring our desk.
    + An adviser will ring you to complete it.
    - Pause your profile here.

concept ui-about-data "a question about data or messages, not about a purchase"
    (hear from|profile|data|browsing|mail|emails|email|e-mail|phone|telephone|call|calls|calling|phoning|catalogue|catalog|offers|share|shared|sharing|recruiters|partner~|third|marketing|personal|information|preferences|contact|contacted|messages|texts|newsletter~|tracking|profiling|advert~|ads|updates|news|object)
    + Untick it if you would rather not hear from us.
    - Tick if you want no bag.

concept ui-name-tracking "a name or class that says tracking or sharing"
    only en "names in code are English everywhere"
    (tracking|profiling|personalization|personalisation|personalized|analytics|sharing|thirdparty|thirdparties|partners|advertising)
    (third party|third parties|share data|share with|personal ad|ad consent|data sharing)
    + profile tracking
    + share data
    - tracker number
