# Kinds of personal data: every concept here is a canonical token of the inventory, and what stands in quotes is its English
# name. Where two overlap, the longer wins. Only the inventory reads this list, so it costs a plain check nothing.

concept real-name "real name"
    (name|names|full name|first name|last name|surname|first and last name|given name|family name|real name|maiden name|name of contact)
    + your full name

concept nickname "nickname"
    (nickname~|screen name~|display name~|handle)
    + your nickname

concept avatar "avatar"
    (avatar|profile picture|profile photo)
    + your avatar

concept account-id "account identifier"
    (username~|user name~|user id|user ids|account name|login name|login id|member id|user identifier|account number~|account id|customer number|membership number|student number|account information|account data|registration information|login information|log-in information|domain name|domain names|host name|hostname)
    + your username

concept third-party-account "account with another service"
    (social media account~|facebook id|social network account~|linked account~)
    + your Facebook ID

concept password "password and login credentials"
    (login credentials|password~|pass word|security question~|passcode)
    + your password

concept verification-code "verification code"
    (verification code~|one-time code~)
    + the verification code

concept profile "profile"
    (profile information|profile data|hobbies|demographic~|household size|number of children|biography)
    + your profile information

concept gender "gender"
    (gender|sex)
    + your gender

concept age "age"
    (age|ages|age range|age group)
    + your age

concept birth-date "date of birth"
    (date of birth|birth date|birthdate|birthday|birthdays|dob|year of birth|place of birth)
    + your birthday

concept nationality "nationality and ethnicity"
    (nationality|citizenship|ethnicity|race|visa)
    + your nationality

concept occupation "occupation"
    (occupation|job title|employer|profession|employment history|work history|qualifications)
    + your occupation

concept education "education"
    (education|educational background|academic record~|grades|transcript~|degree)
    + your education

concept resume "resume"
    (resume|resumes|cv|curriculum vitae)
    + your CV

concept income "income and assets"
    (income|household income|salary|financial information|financial data|account balance~|tax id|bank information)
    + your income

concept credit "credit record"
    (credit report~|credit history|credit score|insurance)
    + your credit history

concept marital-status "marital status"
    marital status
    + your marital status

concept family "family members"
    (family members|family information|relatives)
    + your family members

concept body-measure "height and weight"
    (weight|height)
    + your weight

concept mobile-number "mobile phone number"
    (phone|telephone|mobile|cell|cellular|fax|cell phone|mobile phone|contact|daytime) [phone|telephone] (number~|no.)
    your (phone|telephone)
    + your phone number
    + your phone

concept bank-reserved-mobile "mobile number registered with the bank"
    (mobile|phone) number ..2 (registered|filed) with ..2 bank
    + the phone number registered with your bank

concept email "e-mail address"
    (e-mail address|e-mail addresses|email address|email addresses|e-mail id|email id|e-mail|email|emails)
    + your email address

concept contact-details "contact details"
    (contact information|contact details|contact data)
    + your contact details

concept emergency-contact "emergency contact"
    emergency contact~
    + your emergency contact

concept address "address"
    (address|addresses|street address|postal address|home address|mailing address|billing address|residential address|physical address|business address|zip code~|postcode|postcodes|postal code~|city of residence)
    + your postal address

concept consignee-name "consignee name"
    (consignee|delivery) name
    + the consignee name

concept consignee-address "consignee address"
    (shipping address|shipping addresses|delivery address|delivery addresses|shipping information|shipping details|consignee address)
    + your delivery address

concept consignee-phone "consignee phone"
    (consignee|delivery) (phone|telephone|contact) [number]
    + the consignee phone number

concept sender-name "sender name"
    (sender|shipper) name
    + the sender name

concept sender-address "sender address"
    (sender|shipper) address
    + the sender address

concept sender-phone "sender phone"
    (sender|shipper) (phone|telephone) [number]
    + the sender phone number

concept recipient-name "recipient name"
    (recipient|addressee) name
    + the recipient name

concept recipient-address "recipient address"
    (recipient|addressee) address
    + the recipient address

concept recipient-phone "recipient phone"
    (recipient|addressee) (phone|telephone) [number]
    + the recipient phone number

concept parcel-item "name, nature and quantity of the item sent"
    parcel contents
    + parcel contents

concept id-document "identity document type and number"
    (social security number~|ssn|passport number|passport|national id|id card|id number|identity card|identification number|identification document~|id document|id documents|government-issued id|government id|license number|national insurance number|tax identification number|identity document~|identification card|proof of identity)
    + your passport number

concept id-validity "identity document validity period"
    (passport|id|identity document|document) (expiry date|expiration date|validity)
    + the passport expiry date

concept id-copy "copy of identity document"
    (id photo|scan of id|id copy|copy of your (id|passport|identity card)|photo of your (id|passport|identity card))
    + a copy of your passport

concept driving-licence "driving licence information"
    (driver's license|drivers license|driver's licence|driving licence|driving license)
    + your driving licence

concept business-licence "business licence"
    (business licence|business license|tax number)
    + your business licence

concept bank-card-number "bank card number"
    (credit card|debit card|bank card|payment card|bank account|card number|card details|cvv|card verification|security code|expiration date|expiry date|sort code|iban|bank details) [number~]
    + your credit card number

concept fund-account "fund account"
    (brokerage account|fund account)
    + your fund account

concept payment-account "payment account"
    (e-wallet account|payment account|paypal account)
    + your payment account

concept payee-name "payee name"
    (payee|beneficiary) name
    (payee)
    + the payee name
    + the payee

concept payee-card-number "payee bank card number"
    (payee|beneficiary) account number
    + the beneficiary account number

concept payee-bank "payee's bank"
    (beneficiary|payee) bank
    + the beneficiary bank

concept payment-record "payment and order information"
    (billing information|billing details|payment information|payment details|payment data|payment status|order history|orders|order information|order details|purchase history|purchases|purchasing history|items purchased|products purchased|products you|transaction history|transaction~|transaction data|shopping cart|purchase information|donation history|subscription history|wish list)
    + your purchase history

concept payment-time "payment time"
    (transaction time|payment time|time of payment)
    + the payment time

concept payment-amount "payment amount"
    (transaction amount|amount paid|payment amount)
    + the amount paid

concept payment-channel "payment channel"
    (payment method|payment channel)
    + your payment method

concept invoice "invoice information"
    (invoice~|invoice information|invoice details)
    + your invoice details

concept location "location"
    (geo-location|geolocation|geographic location|geographical location|gps location|gps|gps data|gps signal~|precise location|exact location|approximate location|location data|location information|current location|physical location|location|latitude|longitude|cell tower~|geo-location data)
    + your location

concept track "movement track"
    (whereabouts|trajectory|trip route|movement track|routes)
    + your whereabouts

concept trip-record "trip record"
    (trip history|trip details|ride history|travel history)
    + your trip history

concept trip-origin "place of departure"
    (place of departure|pick-up point|pickup location)
    + the pick-up point

concept trip-destination "destination"
    (destination|drop-off point)
    + your destination

concept passenger-type "passenger type"
    passenger type
    + the passenger type

concept departure-time "departure time"
    (departure time|travel time)
    + the departure time

concept service-number "train, ship or flight number"
    (flight number|train number)
    + the flight number

concept seat-class "seat or cabin class"
    (cabin class|seat class)
    + the cabin class

concept seat-number "seat number"
    seat number
    + the seat number

concept plate-number "licence plate number"
    (plate number|license plate|licence plate)
    + the licence plate

concept plate-colour "licence plate colour"
    plate (colour|color)
    + the plate colour

concept vehicle-licence-number "vehicle licence number"
    vehicle registration
    + the vehicle registration

concept vin "vehicle identification number"
    (vehicle identification number|vin)
    + the VIN

concept house-address "property address"
    (house address|property address)
    + the property address

concept house-size "floor area and layout"
    (floor plan|floor area)
    + the floor plan

concept house-price "asking price or rent"
    (asking price|expected rent)
    + the asking price

concept buyer-name "buyer name"
    (buyer|purchaser) name
    + the buyer name

concept buyer-id-document "buyer ID type and number"
    (buyer|purchaser) id [number]
    + the buyer ID

concept seller-name "seller name"
    (seller|vendor) name
    + the seller name

concept seller-id-document "seller ID type and number"
    (seller|vendor) id [number]
    + the seller ID

concept patient-name "patient name"
    patient name
    + the patient name

concept patient-id-document "patient ID type and number"
    patient id [number]
    + the patient ID

concept hospital-department "hospital and department booked"
    (hospital|clinic) department
    + the hospital department

concept condition-description "description of the condition"
    (symptoms|description of your condition)
    + your symptoms

concept tour-destination "tour destination"
    travel destination
    + your travel destination

concept tour-time "tour dates"
    travel dates
    + your travel dates

concept traveller-name "traveller name"
    (traveller|traveler|passenger) name~
    + the passenger names

concept traveller-id-document "traveller ID type and number"
    (traveller|traveler|passenger) id [number]
    + the traveller ID

concept traveller-contact "traveller contact details"
    (traveller|traveler|passenger) (contact details|phone|phone number)
    + the passenger phone number

concept guest-name "guest name"
    guest name
    + the guest name

concept guest-contact "guest contact details"
    guest (contact details|phone|phone number)
    + the guest phone number

concept stay-dates "check-in and check-out time"
    (stay dates|check-in)
    + the stay dates

concept hotel-name "hotel name"
    hotel name
    + the hotel name

concept show-session "performance session"
    (show time|performance session)
    + the show time

concept im-contact-list "list of contact accounts"
    (friend list~|friends list|list of friends|buddy list|friends)
    + your friends list

concept contacts "contacts"
    (contact list~|contacts list|your contacts|address book~|phone book|phonebook|contacts)
    + your address book

concept sms "text messages"
    (text messages|sms messages|sms)
    + your text messages

concept call-log "call records"
    (call log~|call history|call records|phone calls)
    + your call log

concept chat "messages and correspondence"
    (chat|messages|messages you|message content|communications|correspondence|emails you)
    + your correspondence

concept calendar "calendar"
    (calendar|calendars)
    + your calendar

concept clipboard "clipboard"
    clipboard
    + your clipboard

concept photo "photos and pictures"
    (photo|photos|photograph~|picture~|images|image|selfie~|portrait)
    + your photos

concept video "video"
    video~
    + your videos

concept audio "recordings and voice"
    (audio|voice|voice recording~|recordings|recording of|audio clip~)
    + your voice recordings

concept file "files"
    (files you|files)
    + your files

concept user-content "content posted"
    (comments|feedback|reviews|posts|postings|survey responses|survey answers|poll answers|user content|content you|likes)
    + your comments

concept browsing-history "browsing history"
    (pages viewed|pages visited|pages you|page views|pages that you|pages accessed|pages they|browsing history|browsing behavior|browsing behaviour|browsing activity|browsing habits|clickstream|click stream|click-stream data|clickstream data|referring url~|referring site~|referring page~|referring website~|referring web site~|referrer|referer|access times|time of access|date and time|time and date|date/time|time spent|length of visit|exit pages|entry pages|links you click|watch history|viewing history|watch time|websites you visit|sites you visit|web pages|ad clicks)
    + pages viewed

concept search-history "search history"
    (search history|search query|search queries|search terms|searches|search term~)
    + your search history

concept usage "usage data"
    (usage data|usage information|traffic data|interactions with|system activity)
    + usage data

concept preference "preferences and interests"
    (interests|preferences|language|language preference~|dietary)
    + your interests

concept log-data "log data"
    (log file~|log data|server logs|logs)
    + log files

concept crash-data "crash and error data"
    (crash report~|crash data|crash logs|error log~|diagnostic~)
    + crash reports

concept ip-address "IP address"
    (ip address|ip addresses|internet protocol address|internet protocol addresses|ip number|ip numbers|your ip)
    + your IP address

concept mac-address "MAC address"
    (mac address|mac addresses)
    + the MAC address

concept device-id "device identifier"
    (device|hardware|advertising|unique|mobile|vendor|android|installation|session|cookie) [device|mobile|advertising|application] (id|ids|identifier~|identification number~|serial number~)
    (imei|imsi|idfa|idfv|oaid|meid|iccid|udid|aaid|gaid|android id|serial number|sim card)
    + the device identifier
    + the IMEI

concept device-info "device information"
    (device model|device type|device name|hardware model|hardware settings|device settings|device information|device data|device characteristics|phone model|operating system|browser type|type of browser|browser version|browser used|browser you|web browser used|browser language|browser information|browser software|computer type|screen resolution|user agent|platform type|software version|app version|time zone|language settings|plug-in types|browser and)
    + the device model

concept sensor "sensor data"
    (sensor data|accelerometer|gyroscope|motion data)
    + sensor data

concept network-info "network information"
    (internet service provider|isp|network operator|mobile carrier|network type|mobile network|wi-fi|wifi|ssid|bluetooth|connection type)
    + your network type

concept app-list "list of installed apps"
    (installed applications|installed apps|app list|list of apps|running processes)
    + installed apps

concept face "face data"
    (face scan|facial recognition|facial features|face data|facial image)
    + a face scan

concept fingerprint "fingerprint"
    fingerprint~
    + your fingerprint

concept biometric "other biometric data"
    (voiceprint|iris|biometric~|genetic|dna)
    + your voiceprint

concept health "health and medical data"
    (health|medical|medical condition~|medical history|prescription~|disability|disabilities|allergies|heart rate|blood type)
    + your medical history

concept exercise "exercise and sleep data"
    (sleep|step count|fitness data)
    + your step count

concept belief "beliefs and other protected traits"
    (religion|religious|political|sexual orientation|trade union|criminal record~|criminal conviction~)
    + your religion

concept cookie-data "cookies"
    cookie~
    + a cookie
