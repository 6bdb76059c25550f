# Irregular words, one to a line, the dictionary form first. Regular forms are made by rule.
be am is are was were been being
have has had having
do does did done doing
get gets got gotten getting
give gives gave given giving
take takes took taken taking
keep keeps kept keeping
hold holds held holding
sell sells sold selling
send sends sent sending
tell tells told telling
make makes made making
choose chooses chose chosen choosing
withdraw withdraws withdrew withdrawn withdrawing
see sees saw seen seeing
show shows showed shown showing
let lets letting
put puts putting
set sets setting
stop stops stopped stopping
opt opts opted opting
submit submits submitted submitting
transfer transfers transferred transferring
transmit transmits transmitted transmitting
permit permits permitted permitting
log logs logged logging
plan plans planned planning
cancel cancels canceled cancelled canceling cancelling
label labels labeled labelled labeling labelling
travel travels traveled travelled traveling travelling
erase erases erased erasing
child child children
person person persons people
party party parties
policy policy policies
third-party third-party third-parties
find finds found finding
leave leaves left leaving
write writes wrote written writing
read reads reading
say says said saying
buy buys bought buying
rent rents rented renting
lend lends lent lending
begin begins began begun beginning
go goes went gone going
come comes came coming
mean means meant meaning
receive receives received receiving
learn learns learned learnt learning
analyze analyzes analyzed analyzing analyse analyses analysed analysing
minor minor minors
untick unticks unticked unticking
refer refers referred referring
occur occurs occurred occurring
drop drops dropped dropping
control controls controlled controlling
embed embeds embedded embedding
ship ships shipped shipping
tag tags tagged tagging
tap taps tapped tapping
scan scans scanned scanning
flag flags flagged flagging
fulfil fulfils fulfill fulfills fulfilled fulfilling
fulfill fulfil fulfils fulfills fulfilled fulfilling
reset resets resetting
shut shuts shutting
seek seeks sought seeking
debug debugs debugged debugging
strive strives strove striven striving
understand understands understood understanding
enroll enrol enrols enrolls enrolled enrolling
