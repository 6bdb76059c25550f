# What is collected, why, through which permissions, and who receives it.

concept collect "verbs of coming to hold data"
    (collect~|gather~|obtain~|acquire~|record~|capture~|receive~|track~|log~|solicit~|harvest~|compile~|retrieve~|accumulate~|collection of|gathering of)
    (ask~|request~|require~|prompt~) ..6 (provide|give|enter|supply|submit|for your|for information|for personal|for certain|you for|users for|information|details|register)
    <user> ..4 (provide~|give~|submit~|enter~|supply|supplies|supplied|volunteer~|disclose~|furnish~|upload~|share~|send~|fill~ in|fill~ out|type~)
    (provided|submitted|supplied|given|entered|volunteered|uploaded|furnished) ..3 by (you|users|visitors|customers|members|the user|the customer|individuals)
    (store~|read~|access~|get~|import~|scan~|monitor~|see~|detect~|learn~|keep~) ..5 (your|ip|address|device|browser|contacts|location|information|data|log~)
    + We collect names.
    + We ask you to provide a name.
    + A name that you give when ordering.
    + Names submitted by users are listed.
    + The app reads your contacts.
    - We sell flowers.

concept use-data "verbs of using or processing data"
    (use~|utilize~|process~|analyze~|combine~|aggregate~|apply|employ~|compile~|handle~|utilise~|treat~)
    (use|usage|processing|analysis) of
    + We use names to greet people.
    + The processing of names is slow.
    - We sell flowers.

concept use-told "the handler is told to use data for something: the plain way to tell a purpose"
    only en "the Chinese rule ranks by plain patterns"
    <handler> ..5 (use|uses|process|processes|need|analyze|analyse) ..8 (<data-word>|<data-type>|it|them|this) ..8 (to|for|in order)
    (used|processed|collected) ..3 (to|for|in order)
    but not (not|never) ..3 (use|used|process)
    but not how <handler>
    + We use your data to send mail.
    + It is used for sending mail.
    - This policy explains how we use data to send mail.

concept cookies "cookies and similar means of tracking"
    (cookie~|flash cookie~|web beacon~|pixel tag~|pixels|tracking pixel~|clear gif~|web bug~|local storage|localstorage|etag~|beacon~|single-pixel gif~|transparent gif~|tracking tag~|tracking code~|tracking technology~|fingerprinting|device fingerprint~|advertising id|advertising identifier~|idfa|software development kit~|sdk|sdks|locally stored object~|local shared object~|web storage)
    tracking (technologies|tools|software|mechanisms)
    (similar|other) ..2 technologies
    + We use cookies.
    + We use tracking technologies.
    + These and similar technologies help.
    - We bake bread.

concept data-address "an address as a data type, of no narrower kind"
    (address|addresses|street address|postal address|home address|mailing address|billing address|residential address|physical address|business address|zip code~|postcode|postcodes|postal code~|city of residence)
    but not (e-mail|email|ip|web|internet protocol|mac|url|internet|network|protocol|website|return|site|shipping|delivery|following|our|sender|shipper|recipient|addressee|property|house|consignee|ip-) (address|addresses)
    but not (to address|we address|address your|address any|address the|address these|address this|address issues|address:|address is)
    + We need your postal address.
    - We need your e-mail address.
    - We will address your question.

concept data-name "a person's name as a data type"
    (name|names|full name|first name|last name|surname|first and last name|given name|family name|real name|maiden name|name of contact)
    but not (user|domain|company|business|file|product|account|our|trade|brand|host|screen|device|hotel|payee|beneficiary|nick|in the|under the|service|project|app|application|event|guest|patient|sender|shipper|recipient|buyer|seller|consignee|purchaser|vendor) (name|names)
    but not in ..2 name of
    but not name (of hotel|of traveller|of patient|of guest|of the company|server)
    + Give us your first name.
    - Give us the domain name.

concept data-phone "a phone number as a data type"
    (phone|telephone|mobile|cell|cellular|fax|cell phone|mobile phone|contact|daytime) [phone|telephone] (number~|no.)
    (phone numbers|mobile number)
    + Give us your telephone number.
    + Give us mobile number or pager.
    - Give us a call.

concept data-type "one concrete kind of personal data"
    <data-address>
    <data-name>
    <data-phone>
    (e-mail address|e-mail addresses|email address|email addresses|e-mail id|email id)
    your (e-mail|email|telephone|phone|ip)
    (ip address|ip addresses|internet protocol address|internet protocol addresses|mac address|mac addresses|ip number|ip numbers)
    (domain name|domain names|host name|hostname|internet service provider|isp|network operator|mobile carrier|network type|mobile network|wi-fi|wifi|ssid|bluetooth|connection type)
    (device|hardware|advertising|unique|mobile|vendor|android|installation|session|cookie) [device|mobile|advertising|application] (id|ids|identifier~|identification number~|serial number~)
    (imei|imsi|idfa|idfv|oaid|meid|iccid|udid|aaid|gaid|android id|serial number|device model|device type|device name|hardware model|hardware settings|device settings|device information|device data|device characteristics|phone model|sim card)
    (operating system|browser type|type of browser|browser version|browser used|browser you|web browser used|browser language|browser information|browser software|computer type|screen resolution|user agent|platform type|software version|language preference~|time zone|language settings|plug-in types|browser and|crash report~|crash data|crash logs|system activity|error log~|diagnostic~)
    (geo-location|geolocation|geographic location|geographical location|gps location|gps|gps data|gps signal~|precise location|exact location|approximate location|location data|location information|current location|physical location|your location|location|latitude|longitude|cell tower~|whereabouts|trajectory|trip route|place of departure|pick-up point|drop-off point|travel destination)
    (pages viewed|pages visited|pages you|page views|pages that you|pages accessed|pages they|browsing history|browsing behavior|browsing behaviour|browsing activity|browsing habits|search history|search query|search queries|search terms|searches|search term~|clickstream|click stream|click-stream data|clickstream data|referring url~|referring site~|referring page~|referring website~|referring web site~|referrer|referer|access times|time of access|date and time|time and date|date/time|time spent|length of visit|exit pages|entry pages|links you click|watch history|viewing history|log file~|log data|server logs|usage data|usage information|traffic data|interactions with|likes|watch time|websites you visit|sites you visit|web pages|ad clicks)
    (photo|photos|photograph~|picture~|video~|images|image|audio|voice|voice recording~|recordings|recording of|avatar|profile picture|profile photo|selfie~|portrait)
    (username~|user name~|user id|user ids|screen name~|nickname~|account name|login name|login id|member id|user identifier|handle|login credentials|password~|pass word|security question~|login information|log-in information|account number~|account id|customer number|membership number|student number|social media account~|profile information|facebook id)
    (date of birth|birth date|birthdate|birthday|birthdays|dob|age|ages|age range|age group|year of birth|gender|sex|marital status|nationality|citizenship|place of birth|household size|number of children|family members|income|household income|salary|occupation|job title|employer|profession|employment history|work history|education|educational background|academic record~|grades|transcript~|resume|resumes|cv|curriculum vitae|qualifications|degree|ethnicity|race|demographic~|interests|hobbies|preferences|language)
    (credit card|debit card|bank card|payment card|bank account|card number|card details|billing information|billing details|payment information|payment details|payment data|financial information|financial data|cvv|card verification|security code|expiration date|expiry date|sort code|iban|e-wallet account|brokerage account|payment account|payment method|fund account|credit report~|credit history|credit score|tax id|bank details|bank information|account balance~|beneficiary account number|beneficiary bank|payee)
    (order history|orders|order information|order details|purchase history|purchases|purchasing history|items purchased|products purchased|products you|transaction history|transaction~|transaction data|transaction amount|transaction time|amount paid|payment time|time of payment|shipping information|shipping address|delivery address|shipping details|shopping cart|purchase information|donation history|subscription history|wish list)
    (social security number~|ssn|passport number|passport|national id|id card|id number|identity card|identification number|identification document~|id document|id documents|government-issued id|government id|driver's license|drivers license|driver's licence|driving licence|driving license|license number|national insurance number|tax identification number|id photo|scan of id|id copy|identity document~|identification card|visa)
    (fingerprint~|face scan|facial recognition|facial features|face data|facial image|voiceprint|iris|biometric~|genetic|dna|health|medical|medical condition~|medical history|symptoms|prescription~|insurance|disability|disabilities|allergies|dietary|religion|religious|political|sexual orientation|trade union|criminal record~|criminal conviction~|heart rate|sleep|step count|fitness data|weight|blood type)
    (contact list~|contacts list|your contacts|address book~|phone book|phonebook|contacts|friend list~|friends list|list of friends|buddy list|friends|call log~|call history|call records|text messages|sms messages|sms|chat|messages|messages you|message content|communications|correspondence|comments|feedback|reviews|posts|postings|survey responses|survey answers|poll answers|user content|calendar|content you|files you|phone calls|emails you|clipboard|installed applications|installed apps|app list|list of apps|running processes)
    (flight number|train number|travel dates|departure time|travel time|stay dates|check-in|seat number|cabin class|plate number|license plate|licence plate|vehicle identification number|vin|vehicle registration|floor plan|house address|property address|asking price|hotel name|guest name|patient name|recipient name|parcel contents|contact information|contact details|contact data|registration information|account information|account data|emergency contact~)
    (application|app|software|firmware|os|operating system) version
    (email|e-mail) domain
    hardware configuration
    but not (in our sole|social security administration|privacy preferences|cookie preferences|the interests of|legitimate interests|best interests|legitimate interest|vital interests|minimum age|under the age|age of majority|the age of|insurance companies|insurance company|gps chips|public interests|our interests|interests of)
    but not (our|my|the) (postings|messages|emails|communications|health|feedback page)
    + We need your street address and first name and mobile number.
    + We need your email address.
    + We need your e-mail.
    + We log IP addresses.
    + We log your Internet service provider.
    + We log unique device identifiers and device IDs.
    + We log the IMEI.
    + We log the operating system.
    + We log GPS location.
    + We log pages viewed.
    + We keep photos.
    + We keep a username.
    + We keep the date of birth.
    + We keep the credit card number.
    + We keep your purchase history.
    + We need a passport number.
    + We need your fingerprints.
    + We read the address book.
    + We print the flight number.
    + We log the app version.
    + We log the email domain.
    + We log the hardware configuration.
    - You must be over the age of 13.
    - This is in our legitimate interests.

concept sensitive-type "kinds of data that the law guards more closely"
    (biometric~|fingerprint~|face scan~|facial recognition|facial feature~|face data|facial image~|face template~|faceprint~|voiceprint~|iris|genetic|dna)
    (health data|health information|health condition~|health status|health record~|medical~|physical or mental health|mental health|symptom~|prescription~|disability|disabilities|protected health|medical condition~|medical record~|hiv|pregnancy|heart rate|health-related|health insurance)
    (religion|religious|philosophical belief~|political opinion~|political affiliation~|political view~|sexual orientation|sex life|sexual preference~|racial|ethnic|ethnicity|race|trade union|union membership|criminal record~|criminal conviction~|criminal history|immigration status|citizenship status)
    (social security number~|ssn|passport number~|passport|national id|id card|id number|identity card~|identification number~|identification document~|identity document~|government-issued|government issued|driver's license~|drivers license~|driver's licence|driving licence~|national insurance number)
    (bank account~|account number~|credit card number~|card number~|debit card~|credit card~|payment card~|bank card~|financial account~|bank details|cvv|card verification|financial information|credit report~|credit score~|credit history|salary|income)
    (precise|exact|real-time|gps|continuous|specific) ..2 (location|geolocation|geo-location|position|whereabouts|tracking)
    (whereabouts|trajectory|movement track|trip route|password~|login credentials|text messages|contents of messages|call log~|call records|children's data)
    + We read your fingerprint.
    + We note medical conditions.
    + We note your religion.
    + We note the passport number.
    + We note the bank account.
    + We note your precise location.
    + We note your whereabouts.
    - We note your first name.

concept purpose "one concrete purpose of using data"
    (process~|fulfil|fulfill~|fulfilling|complete~|deliver~|ship~|handle~|confirm~|execute|manage~|take) ..4 (order|orders|transaction|transactions|payment|payments|purchase|purchases|delivery|booking|bookings|reservation|reservations|subscription|subscriptions|registration|application|applications|donation|donations|bill|billing|shipment)
    (verify|verifying|authenticate|authenticating|confirm|confirming|identify|identifying|verification of|recognize|recognise|recognizing) ..4 (identity|you|users|user|account|eligibility|age|returning|visitors|yourself|your)
    (prevent~|detect~|combat~|fight~|investigate~|investigating|protect against|guard against|fraud) ..6 (fraud|fraudulent|abuse|misuse|illegal|unlawful|spam|spammers|bots|hacking|attacks|crime|criminal|security|unauthorized|unauthorised|prevention|detection|cheating|malicious|laundering)
    (send~|mail~|email|e-mail|deliver~|providing|provide|notify|notifying|inform|informing|contact|contacting|communicate~|communicate|communicating|alert~|remind~|update~|tell~) ..8 (newsletter|newsletters|notice|notices|notification|notifications|updates|about your|about our|about new|about products|about services|about changes|with you|you about|to you|confirmation|confirmations|you with|users about|reminders|alerts|you regarding|you if|you when|news)
    (respond~|reply|replying|answer~|responding) ..4 (inquiries|inquiry|enquiries|enquiry|questions|question|requests|request|comments|emails|e-mails|feedback|concerns|queries|complaints|you)
    (personalize~|customize~|tailor~|personalise~|customise~|adapt~|individualize~) ..8 (content|experience|ads|advertising|advertisements|services|service|site|recommendations|offers|features|pages|website|visit|information|products|what|to you|interests|you)
    (personalization|personalisation|customization|personalized content|personalised content|recommendation~|personalized recommendations|recommend~ ..4 (content|products|items|services|friends|you))
    (statistic~|statistical|analytics|analyze~|analysis|analyzing|analysing|measure~|measurement|research|audience measurement|demographic~|compile~|trends|traffic|gauge|evaluate~|evaluating|monitor~|understand~|study|studying) ..6 (purposes|usage|use|users|trends|traffic|site|website|visitors|behavior|behaviour|effectiveness|analysis|research|how|reports|patterns|performance|data|interests|reporting|statistics|interest)
    (improve~|improving|enhance~|enhancing|optimize~|develop~|test~|maintain~|upgrade~|better~) ..7 (service|services|site|website|web site|product|products|app|experience|quality|content|features|platform|system|design|offerings|application|functionality|usability|performance|navigation)
    (customer|technical|user|product|after-sales|client) (support|service|care|assistance)
    (marketing|promotional|promotion|promotions|promote|advertise|advertising|advertisements|ads|market) [purposes|materials|communications|messages|research|campaign~|products|services|our|new|offers|information|to you]
    (troubleshoot~|diagnose~|diagnosing|debug~|fix bugs|fix errors|administer~|administering|system administration|server problems|technical problems|load balancing|resolve~ disputes|collect~ debts|collect ..2 fees|enforce~ ..3 (terms|agreement~|agreements|policies|conditions))
    (create|creating|register|registering|set up|open|maintain|manage|administer) ..4 (account|accounts|profile|membership)
    (remember~|save|saving|store|storing) ..4 (preferences|settings|choices|you|login|password|shopping|items)
    (conduct~|administer~|run|running|enter|participate|participating|hold|holding|awarding) ..6 (contest|contests|survey|surveys|sweepstakes|competition|competitions|promotion|promotions|research|poll|polls|prize|prizes|giveaway)
    (comply|complying|compliance|meet|fulfil|fulfill|satisfy) ..4 (law|laws|legal|regulatory|regulation|regulations|tax|obligation|obligations|requirements)
    (recruit~|hiring|evaluate ..3 (application|candidates)|process ..3 job|employment|admission~|fundraising|enroll~|enrolment|alumni)
    (show|display~|serve|serving|find|provide|offer|deliver) ..5 (maps|directions|nearby|local|weather|ads|advertisements|advertising|relevant|search results|news|routes)
    (bill~|invoice~|charge you|collect ..2 payment|credit check|underwrite~|calculate~ ..3 (price|fees|route|premium~))
    (for|as|source of|compile|generate|produce|purely|solely) ..3 (statistic|statistics|statistical [information|data|purposes|reasons|use])
    (set up|set-up|setting up) ..3 (account|accounts|profile|membership)
    (find|inform|determine|send|install|deliver|apply) ..4 (correct|right|appropriate|new|software|security) (updates|version|patches)
    + We use it to process your orders.
    + We use it to verify your identity.
    + We use it to detect fraud.
    + We use it to send you newsletters.
    + We use it to respond to inquiries.
    + We use it to customize content.
    + It serves personalization and to recommend nice products.
    + It serves to analyze usage.
    + It serves to improve the site.
    + It serves customer support.
    + It serves marketing.
    + It serves to troubleshoot and to enforce our terms.
    + It serves to create an account.
    + It serves to remember your preferences.
    + It serves to run a contest.
    + It serves to comply with laws.
    + It serves recruiting.
    + It serves to show nearby shops.
    + It serves billing you.
    + It serves as a source of statistical information.
    + It serves to set up your account.
    + It serves to apply the right updates.
    - We use it to provide our services.

concept purpose-vague "a purpose that tells nothing"
    (provide|providing|provision of|deliver|offer|offering|supply|operate|operating|run|maintain) ..4 (service|services|products|site|website|app|platform|functions|features)
    (business|internal|legitimate|other|various|operational|commercial|lawful) ..2 (purpose|purposes|needs|reasons)
    serve you better
    (improve|better|enhance) ..4 (experience|service|services)
    + We use it to provide our services.
    + We use it for business purposes.
    + We use it to serve you better.
    + We use it to improve the experience.
    - We use it to send newsletters.

concept permission-word "a permission that a device grants"
    (permission|permissions|authorization|authorizations|access rights|device access|device settings|system settings|phone settings|app settings|access to your (device|phone|camera|microphone|contacts|photos|location|calendar))
    (grant~|allow~|deny|denying|request~|revoke~) ..3 access
    (enable|enabling|turn on|turning on|allow|activate) ..3 (location services|location|camera|microphone|gps|bluetooth|notifications|push notifications)
    (settings) (on|of|in|for) your ..2 (device|phone|smartphone|tablet)
    (authorize~|authorise~|permit~|consent) ..6 (access|accessing) ..3 (your|the|his|their) ..2 (device|phone|camera|microphone|contacts|photos|location|calendar|address book)
    (if|when|unless|where) <user> ..4 (enable|elect|allow|permit|agree|opt in|consent|turn on|grant|opted in|activate) ..10 (location|geolocation|gps|camera|microphone|contacts|address book|photo library|camera roll)
    (use|access|read) ..3 (camera|microphone|camera roll|photo library|address book|contact list) ..4 (on|of|in) ..2 (device|phone|smartphone|tablet)
    device-based settings
    access to your (gps|precise|geo) ..1 location
    but not (allow~|allowing) access to ..3 (account|accounts)
    + The app asks for permission.
    + The app requests access.
    + The app wants access to your camera.
    + You can turn on location services.
    + Look in the settings of your mobile device.
    + You authorise the app to access your camera.
    + If you elect to use the location service, we read it.
    + We read the address book on your phone.
    + They come by device-based settings.
    + It wants access to your GPS location.
    - The door is open.
    - The code allows access to your account.

concept permission-purpose "what a permission is for"
    to (enable|allow|let|help|find|make|take|upload|scan|sync|connect|save|share|show|invite|post|record|send|match|geotag|tag|join|suggest|provide~ ..3 (directions|features))
    so that (you|we|it|the)
    (if|when|whenever|where) <user> ..2 (use|are using|want to|wish to|upload|post|take|make|search|sync|scan|call|decide to|submit|store|send|choose to (submit|send|upload|post|store|share|invite|find))
    for ..4 (calls|chat|feature|features|navigation|directions)
    but not to (help|allow|let|enable) ..3 (us|access)
    + We read it to find friends.
    + We read it so that you can call.
    + We read it when you upload a file.
    + It is for voice calls.
    - We may read it.

concept permission-camera "the camera"
    (camera|cameras|take photos|take pictures|scan qr|qr code~)
    but not (security camera~|cctv camera~|surveillance camera~|video camera)
    + We use the camera.
    - We use a security camera.

concept permission-microphone "the microphone"
    (microphone|mic|record audio|record_audio|voice input|audio recording)
    + We use the microphone.
    - We use the phone.

concept permission-contacts "the contacts"
    (contact list|contacts list|address book|phone book|phonebook|your contacts|device contacts|phone contacts|contacts permission|access ..2 contacts|read_contacts)
    (contacts stored|contacts on|contacts from your)
    + We read the address book.
    + We read the contacts on the phone.
    - Contact us.

concept permission-location "the location"
    (location services|gps|geolocation|geo-location|location permission|location access|precise location|location information|location data|access_fine_location|access ..4 location|your location|device location|device's location|location-based|location of your device|your device's location|geographic location|current location)
    (location based|location-based|location-aware|geolocation) (service|services|feature|features)
    + We use GPS and access the location.
    + We have location based services.
    - Our location is Rome.

concept permission-storage "photos and files"
    (photo album~|photo library|photo gallery|camera roll|access ..6 photographs|photos permission|external storage|device storage|storage permission|sd card|media library|file storage|phone storage|read_external_storage|access ..4 (photos|files|gallery|storage|media|images))
    (storage) (space|access|on your device)
    (photos|photographs|images|pictures|videos|files|media|documents) ..4 (stored|saved|held|on|in|from) ..3 (device|phone|smartphone|camera roll|tablet)
    (stored|saved|held|contained) (on|in) your ..2 (device|phone|smartphone|tablet) ... (photos|photographs|images|pictures|files)
    (save|store|write|download~) ..4 (content|files|photos|photographs|images) ..5 (to|on) your ..2 (device|phone|smartphone|tablet)
    + We read the photo library.
    + We need storage access.
    + We access your photos.
    + We read pictures on your phone.
    + We read what is stored on your phone, such as photos.
    + We save files to your phone.
    - Our storage is cool.

concept permission-phone "phone state and calls"
    (read phone state|phone state|phone status|device state|make calls|make phone calls|phone permission|telephone permission|read_phone_state|call log~|call logs|call history|dial)
    + We read the phone state.
    - We answer the phone.

concept permission-sms "text messages"
    (sms|text message|text messages|read_sms|mms)
    but not (send~|sending|receive~|via|by|reply~|promotional|marketing) ..6 (sms|text message|text messages|mms)
    + We read SMS.
    - We read mail.
    - We send you text messages.

concept permission-calendar "the calendar"
    (calendar|calendars)
    but not (calendar (day|days|year|years|month|months|week|weeks|quarter))
    + We write to the calendar.
    - It takes five calendar days.

concept permission-other "other permissions of devices"
    (bluetooth|push notification~|notification permission|clipboard|pasteboard|motion sensor~|accelerometer|gyroscope|body sensors|nfc|face id|touch id|health kit|healthkit|floating window|display over other apps|app tracking transparency|background app refresh|installed app~|installed applications|siri|local network|motion data)
    + We use Bluetooth.
    - We use teeth.

concept recipient "a concrete kind of recipient"
    (payment|credit card|card|transaction) ..2 (processor~|provider~|companies|company|gateway~|network~|service provider~|processing)
    (shipping|delivery|logistics|courier|fulfillment|fulfilment|mailing|freight|postal) ..2 (company|companies|provider~|partner~|service~|carrier~|agents|house~|houses)
    (analytics|web analytics|measurement|statistics|research|market research|survey|audience) ..2 (provider~|company|companies|partner~|service~|firm~|vendor~|agencies)
    (advertising|ad|advertisement|marketing|media|direct marketing|remarketing|e-mail marketing) ..2 (partner~|network~|companies|company|agencies|agency|service~|provider~|server~|exchange~|platform~|firms|vendors)
    (cloud|hosting|web hosting|it|infrastructure|data storage|email|e-mail|storage|technical support|customer service|customer support|call center|call centre|data processing|database|software|maintenance|security|identity verification|fraud|fraud prevention|communications|mail|printing) ..2 (provider~|providers|company|companies|partner~|vendor~|supplier~|hosts|service provider~|contractors|agencies|firms)
    (google analytics|doubleclick|adsense|admob|facebook|twitter|stripe|paypal|amazon web services|aws|firebase|mixpanel|hotjar|mailchimp|adobe analytics|omniture|crashlytics|sendgrid|zendesk|salesforce|shopify|braintree|alipay|wechat|appsflyer|adjust|flurry|webtrends|comscore|nielsen|quantcast|segment.io|microsoft clarity|cloudflare)
    (credit reporting agencies|credit bureaus|credit bureau|credit reference agencies|credit agencies|insurers|insurance companies|insurer|banks|financial institutions|accountants|auditors|lawyers|attorneys|legal advisers|legal advisors|professional advisers|professional advisors|consultants|collection agencies|debt collectors|drivers|restaurants|sellers|merchants|hotels|airlines|travel agents|tour operators|doctors|hospitals|schools|universities|employers|recruiters|advertisers|data brokers|list brokers|fulfillment houses|co-branded partners|sponsors|dealers|distributors|resellers|franchisees|trustees|subsidiaries|affiliates|parent company|group companies|other users|auditor|service providers)
    (third-party|third party|other|outside) (company|companies|vendor~|firms|businesses) ..3 to (serve|deliver|place|display|show)
    + We use a payment processor.
    + We use delivery companies.
    + We use an analytics provider.
    + We use ad networks.
    + We use a cloud provider.
    + We use Google Analytics.
    + We give it to auditors.
    + We allow third-party companies to serve ads.
    - We give it to others.

concept retain "keeping data over time"
    (retain~|retention|store~|keep~|hold~|preserve~|maintain~|archive~|remain~|stay~|save~|persist~) ..8 (<data-word>|it|them|cookies|cookie|logs|log|backup|backups|recordings|on our servers|on file|on our|account|in our|messages|footage|cvs)
    (<data-word>|it|they|logs|log files|messages|recordings|which|account|cookies|backups|correspondence) ..6 (retained|stored|kept|held|preserved|maintained|archived|remain~|retention|saved)
    (retention|storage|data retention) (period~|time~|policy|policies|schedule~|term|terms)
    (delete~|erase~|destroy~|purge~|remove~|dispose~|anonymize~|discard~) ..10 (after|within|when|once|upon|at the end|no later|as soon as)
    + We retain the data.
    + The records are kept.
    + See our retention period.
    + We erase footage after a week.
    - We retain a lawyer.

concept purpose-told "it tells that data are collected or used"
    (<use-data>|<collect>)
    + We use your e-mail address to send receipts.
    + We collect your name.
    - Thank you for your visit.
