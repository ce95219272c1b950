<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>AboutSection</name>
        <message numerus="yes">
            <source>Finished on {date}, %n month(s) ago.</source>
            <translation>
                <numerusform>Finished on {date}, %n month ago.</numerusform>
                <numerusform>Finished on {date}, %n months ago.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AnswerField</name>
        <message numerus="yes">
            <source>There is room for %n characters here.</source>
            <translation>
                <numerusform>There is room for %n character here.</numerusform>
                <numerusform>There is room for %n characters here.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message numerus="yes">
            <source>Every %n day(s), at about {time}</source>
            <translation>
                <numerusform>Every day, at about {time}</numerusform>
                <numerusform>Every %n days, at about {time}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BackedUp</name>
        <message numerus="yes">
            <source>%n page(s) came back, private.</source>
            <translation>
                <numerusform>%n page came back, private.</numerusform>
                <numerusform>%n pages came back, private.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) say again what they said.</source>
            <translation>
                <numerusform>%n page say again what they said.</numerusform>
                <numerusform>%n pages say again what they said.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) have the other words among their earlier versions.</source>
            <translation>
                <numerusform>%n page has the other words among their earlier versions.</numerusform>
                <numerusform>%n pages have the other words among their earlier versions.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BackupsSection</name>
        <message numerus="yes">
            <source>%n backup(s), each read back after it was made.</source>
            <translation>
                <numerusform>%n backup, each read back after it was made.</numerusform>
                <numerusform>%n backups, each read back after it was made.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Boundaries</name>
        <message numerus="yes">
            <source>%n to talk about</source>
            <translation>
                <numerusform>%n to talk about</numerusform>
                <numerusform>%n to talk about</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n open</numerusform>
                <numerusform>%n open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Within %n hour(s)</source>
            <translation>
                <numerusform>Within %n hour</numerusform>
                <numerusform>Within %n hours</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BringBackSheet</name>
        <message numerus="yes">
            <source>Bring %n page(s) back?</source>
            <translation>
                <numerusform>Bring %n page back?</numerusform>
                <numerusform>Bring %n pages back?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BringIn</name>
        <message numerus="yes">
            <source>Here already, and left out: %n page(s)</source>
            <translation>
                <numerusform>Here already, and left out: %n page</numerusform>
                <numerusform>Here already, and left out: %n pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s)</source>
            <translation>
                <numerusform>%n picture</numerusform>
                <numerusform>%n pictures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tag(s)</source>
            <translation>
                <numerusform>%n tag</numerusform>
                <numerusform>%n tags</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BringInSection</name>
        <message numerus="yes">
            <source>Bring in %n page(s)</source>
            <translation>
                <numerusform>Bring in %n page</numerusform>
                <numerusform>Bring in %n pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) are in. Undo takes them out again until you lock.</source>
            <translation>
                <numerusform>%n page is in. Undo takes it out again until you lock.</numerusform>
                <numerusform>%n pages are in. Undo takes them out again until you lock.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) are in.</source>
            <translation>
                <numerusform>%n page is in.</numerusform>
                <numerusform>%n pages are in.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CalendarDay</name>
        <message numerus="yes">
            <source>%n check-in(s)</source>
            <translation>
                <numerusform>%n check-in</numerusform>
                <numerusform>%n check-ins</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hard moment(s)</source>
            <translation>
                <numerusform>%n hard moment</numerusform>
                <numerusform>%n hard moments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n jealousy note(s)</source>
            <translation>
                <numerusform>%n jealousy note</numerusform>
                <numerusform>%n jealousy notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n note</numerusform>
                <numerusform>%n notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other page(s)</source>
            <translation>
                <numerusform>%n other page</numerusform>
                <numerusform>%n other pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Chart</name>
        <message numerus="yes">
            <source>the middle of %n value(s)</source>
            <translation>
                <numerusform>the middle of %n value</numerusform>
                <numerusform>the middle of %n values</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{value} (%n value(s))</source>
            <translation>
                <numerusform>{value} (%n value)</numerusform>
                <numerusform>{value} (%n values)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n point(s) between {low} and {high}, the last one {last}</source>
            <translation>
                <numerusform>%n point between {low} and {high}, the last one {last}</numerusform>
                <numerusform>%n points between {low} and {high}, the last one {last}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CheckIns</name>
        <message numerus="yes">
            <source>{name}: %n number(s) so far, too few to read much into.</source>
            <translation>
                <numerusform>{name}: %n number so far, too few to read much into.</numerusform>
                <numerusform>{name}: %n numbers so far, too few to read much into.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name}: the middle of %n number(s) is {middle}, and half lie from {low} to {high}.</source>
            <translation>
                <numerusform>{name}: the middle of %n number is {middle}, and half lie from {low} to {high}.</numerusform>
                <numerusform>{name}: the middle of %n numbers is {middle}, and half lie from {low} to {high}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GridSection</name>
        <message numerus="yes">
            <source>%n row(s) alike</source>
            <translation>
                <numerusform>%n row alike</numerusform>
                <numerusform>%n rows alike</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to talk about</source>
            <translation>
                <numerusform>%n to talk about</numerusform>
                <numerusform>%n to talk about</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Insights</name>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n note</numerusform>
                <numerusform>%n notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other(s) came up less often and are not shown.</source>
            <translation>
                <numerusform>%n other came up less often and is not shown.</numerusform>
                <numerusform>%n others came up less often and are not shown.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Marked %n time(s).</source>
            <translation>
                <numerusform>Marked once.</numerusform>
                <numerusform>Marked %n times.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ItemSheet</name>
        <message numerus="yes">
            <source>Otherwise a long text is cut after %n word(s).</source>
            <translation>
                <numerusform>Otherwise a long text is cut after %n word.</numerusform>
                <numerusform>Otherwise a long text is cut after %n words.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>JournalRow</name>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>%n day left</numerusform>
                <numerusform>%n days left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>JournalWishes</name>
        <message numerus="yes">
            <source>%n page(s) moved to the trash</source>
            <translation>
                <numerusform>%n page moved to the trash</numerusform>
                <numerusform>%n pages moved to the trash</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) are back in the journal</source>
            <translation>
                <numerusform>%n page is back in the journal</numerusform>
                <numerusform>%n pages are back in the journal</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LinkedRows</name>
        <message numerus="yes">
            <source>All %n page(s) in the list</source>
            <translation>
                <numerusform>All %n page in the list</numerusform>
                <numerusform>All %n pages in the list</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MeaningLink</name>
        <message numerus="yes">
            <source>What %n word(s) here mean to you both</source>
            <translation>
                <numerusform>What one word here means to you both</numerusform>
                <numerusform>What %n words here mean to you both</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MergeBackSheet</name>
        <message numerus="yes">
            <source>Written in since, and not in it then: %n page(s) ({names}).</source>
            <translation>
                <numerusform>Written in since, and not in it then: %n page ({names}).</numerusform>
                <numerusform>Written in since, and not in it then: %n pages ({names}).</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MoodRow</name>
        <message numerus="yes">
            <source>{word}, %n time(s)</source>
            <translation>
                <numerusform>{word}, %n time</numerusform>
                <numerusform>{word}, %n times</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NotePictures</name>
        <message numerus="yes">
            <source>%n picture(s) kept here. The file(s) stay where they were.</source>
            <translation>
                <numerusform>%n picture kept here. The file stays where it was.</numerusform>
                <numerusform>%n pictures kept here. The files stay where they were.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) kept here. You can still paste it elsewhere.</source>
            <translation>
                <numerusform>%n picture kept here. You can still paste it elsewhere.</numerusform>
                <numerusform>%n pictures kept here. You can still paste it elsewhere.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OldCopiesList</name>
        <message numerus="yes">
            <source>%n notebook(s) put aside when a backup was brought back also have the earlier key. They lie beside this one: {names}.</source>
            <translation>
                <numerusform>%n notebook put aside when a backup was brought back also have the earlier key. They lie beside this one: {names}.</numerusform>
                <numerusform>%n notebooks put aside when a backup was brought back also have the earlier key. They lie beside this one: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n old backup(s)?</source>
            <translation>
                <numerusform>Delete %n old backup?</numerusform>
                <numerusform>Delete %n old backups?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n old backup(s) deleted. A new one was made.</source>
            <translation>
                <numerusform>%n old backup deleted. A new one was made.</numerusform>
                <numerusform>%n old backups deleted. A new one was made.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OnThisDay</name>
        <message numerus="yes">
            <source>%n year(s) ago</source>
            <translation>
                <numerusform>A year ago</numerusform>
                <numerusform>%n years ago</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message numerus="yes">
            <source>%n line(s)</source>
            <extracomment>read aloud after the current line; %n is how many lines were found</extracomment>
            <translation>
                <numerusform>%n line</numerusform>
                <numerusform>%n lines</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PaperView</name>
        <message numerus="yes">
            <source>How it looks: %n page(s)</source>
            <translation>
                <numerusform>How it looks: %n page</numerusform>
                <numerusform>How it looks: %n pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PassphraseChooser</name>
        <message numerus="yes">
            <source>Too short: it needs %n character(s) or more.</source>
            <translation>
                <numerusform>Too short: it needs %n character or more.</numerusform>
                <numerusform>Too short: it needs %n characters or more.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PauseScreen</name>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes until then. Sooner is fine if you both want.</source>
            <translation>
                <numerusform>%n minute until then. Sooner is fine if you both want.</numerusform>
                <numerusform>%n minutes until then. Sooner is fine if you both want.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeopleWishes</name>
        <message numerus="yes">
            <source>It is written in %n place(s).</source>
            <translation>
                <numerusform>It is written in %n place.</numerusform>
                <numerusform>It is written in %n places.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>That is on %n page(s), the trash included.</source>
            <translation>
                <numerusform>That is on %n page, the trash included.</numerusform>
                <numerusform>That is on %n pages, the trash included.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message numerus="yes">
            <source>It does not fit on %n page(s) any more.</source>
            <translation>
                <numerusform>It does not fit on %n page any more.</numerusform>
                <numerusform>It does not fit on %n pages any more.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PurgeSheet</name>
        <message numerus="yes">
            <source>%n backup(s) were written anew without it, and read back. What a disk keeps of an older file for a while is not in anybody's hand.</source>
            <translation>
                <numerusform>%n backup was written anew without it, and read back. What a disk keeps of an older file for a while is not in anybody's hand.</numerusform>
                <numerusform>%n backups were written anew without it, and read back. What a disk keeps of an older file for a while is not in anybody's hand.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) were written anew without it. Not looked at yet: {left}, which may still hold it. You can go on with them later, in the settings under Backups.</source>
            <translation>
                <numerusform>%n backup was written anew without it. Not looked at yet: {left}, which may still hold it. You can go on with them later, in the settings under Backups.</numerusform>
                <numerusform>%n backups were written anew without it. Not looked at yet: {left}, which may still hold it. You can go on with them later, in the settings under Backups.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Reader</name>
        <message numerus="yes">
            <source>In the trash, %n day(s) left</source>
            <translation>
                <numerusform>In the trash, %n day left</numerusform>
                <numerusform>In the trash, %n days left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Reading</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Repair</name>
        <message numerus="yes">
            <source>%n time(s) a week</source>
            <translation>
                <numerusform>Once a week</numerusform>
                <numerusform>%n times a week</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Every %n day(s)</source>
            <translation>
                <numerusform>Every day</numerusform>
                <numerusform>Every %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Room</name>
        <message numerus="yes">
            <source>%n page(s) were still open. Every word is kept.</source>
            <translation>
                <numerusform>%n page was still open. Every word is kept.</numerusform>
                <numerusform>%n pages were still open. Every word is kept.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SharedStepper</name>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SpellWalk</name>
        <message numerus="yes">
            <source>%n word(s) here may be misspelt. {key} goes to the next.</source>
            <extracomment>Read aloud when the keyboard comes to a text. {key} is "Shift+F7"</extracomment>
            <translation>
                <numerusform>%n word here may be misspelt. {key} goes to the next.</numerusform>
                <numerusform>%n words here may be misspelt. {key} goes to the next.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StepSummary</name>
        <message numerus="yes">
            <source>Points to %n need(s)</source>
            <translation>
                <numerusform>Points to %n need</numerusform>
                <numerusform>Points to %n needs</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Strip</name>
        <message numerus="yes">
            <source>Only the %n things {name} chose can be seen.</source>
            <extracomment>{name} is the person who set this up</extracomment>
            <translation>
                <numerusform>Only the one thing {name} chose can be seen.</numerusform>
                <numerusform>Only the %n things {name} chose can be seen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Summary</name>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n line</numerusform>
                <numerusform>%n lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n number(s)</source>
            <translation>
                <numerusform>%n number</numerusform>
                <numerusform>%n numbers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s)</source>
            <translation>
                <numerusform>%n thing</numerusform>
                <numerusform>%n things</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SummaryPaper</name>
        <message numerus="yes">
            <source>Full circle: {name}, %n number(s).</source>
            <translation>
                <numerusform>Full circle: {name}, %n number.</numerusform>
                <numerusform>Full circle: {name}, %n numbers.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Open square: {name}, %n number(s).</source>
            <translation>
                <numerusform>Open square: {name}, %n number.</numerusform>
                <numerusform>Open square: {name}, %n numbers.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Answered on {count} of %n day(s).</source>
            <translation>
                <numerusform>Answered on {count} of %n day.</numerusform>
                <numerusform>Answered on {count} of %n days.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The middle of %n mark(s).</source>
            <translation>
                <numerusform>The middle of %n mark.</numerusform>
                <numerusform>The middle of %n marks.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>n: in how many of %n note(s) it was chosen.</source>
            <translation>
                <numerusform>n: in how many of %n note it was chosen.</numerusform>
                <numerusform>n: in how many of %n notes it was chosen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n moment(s)</source>
            <translation>
                <numerusform>%n moment</numerusform>
                <numerusform>%n moments</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TagListSheet</name>
        <message numerus="yes">
            <source>%n more tag(s) can be found by typing.</source>
            <translation>
                <numerusform>%n more tag can be found by typing.</numerusform>
                <numerusform>%n more tags can be found by typing.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TagQuestions</name>
        <message numerus="yes">
            <source>%n page(s) with “{tag}” then have “{other}”. You can undo it.</source>
            <translation>
                <numerusform>%n page with “{tag}” then have “{other}”. You can undo it.</numerusform>
                <numerusform>%n pages with “{tag}” then have “{other}”. You can undo it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) lose this tag and stay as they are. You can undo it.</source>
            <translation>
                <numerusform>%n page lose this tag and stay as they are. You can undo it.</numerusform>
                <numerusform>%n pages lose this tag and stay as they are. You can undo it.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TakingBack</name>
        <message numerus="yes">
            <source>Taken back, but for %n page(s) that you changed since: {names}.</source>
            <translation>
                <numerusform>Taken back, but for %n page that you changed since: {names}.</numerusform>
                <numerusform>Taken back, but for %n pages that you changed since: {names}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ThingsList</name>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Show %n more</numerusform>
                <numerusform>Show %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TimerRing</name>
        <message numerus="yes">
            <source>left of %n minutes</source>
            <translation>
                <numerusform>left of %n minute</numerusform>
                <numerusform>left of %n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>About %n minutes left</source>
            <translation>
                <numerusform>About %n minute left</numerusform>
                <numerusform>About %n minutes left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Together</name>
        <message numerus="yes">
            <source>%n action point(s)</source>
            <translation>
                <numerusform>%n action point</numerusform>
                <numerusform>%n action points</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s)</source>
            <translation>
                <numerusform>%n decision</numerusform>
                <numerusform>%n decisions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ToldFound</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n found</numerusform>
                <numerusform>%n found</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>More than %n found</source>
            <translation>
                <numerusform>More than %n found</numerusform>
                <numerusform>More than %n found</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TwoCopiesWords</name>
        <message numerus="yes">
            <source>New here: %n page(s).</source>
            <translation>
                <numerusform>New here: %n page.</numerusform>
                <numerusform>New here: %n pages.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Changed here: %n page(s).</source>
            <translation>
                <numerusform>Changed here: %n page.</numerusform>
                <numerusform>Changed here: %n pages.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Deleted there, and going: %n page(s).</source>
            <translation>
                <numerusform>Deleted there, and going: %n page.</numerusform>
                <numerusform>Deleted there, and going: %n pages.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Beside the pages: %n thing(s).</source>
            <translation>
                <numerusform>Beside the pages: %n thing.</numerusform>
                <numerusform>Beside the pages: %n things.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>With both names then: %n person(s).</source>
            <translation>
                <numerusform>With both names then: %n person.</numerusform>
                <numerusform>With both names then: %n persons.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Changed in both: %n page(s). The other words become a version.</source>
            <translation>
                <numerusform>Changed in both: %n page. The other words become a version.</numerusform>
                <numerusform>Changed in both: %n pages. The other words become a version.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Deleted in one copy and staying all the same: %n page(s).</source>
            <translation>
                <numerusform>Deleted in one copy and staying all the same: %n page.</numerusform>
                <numerusform>Deleted in one copy and staying all the same: %n pages.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Done about an agreement in one copy only: %n thing(s).</source>
            <translation>
                <numerusform>Done about an agreement in one copy only: %n thing.</numerusform>
                <numerusform>Done about an agreement in one copy only: %n things.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>VersionsSide</name>
        <message numerus="yes">
            <source>%n change(s) since version {number}</source>
            <translation>
                <numerusform>%n change since version {number}</numerusform>
                <numerusform>%n changes since version {number}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Vocabulary</name>
        <message numerus="yes">
            <source>Guessed in about %n minute(s)</source>
            <translation>
                <numerusform>Guessed in about %n minute</numerusform>
                <numerusform>Guessed in about %n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Guessed in about %n hour(s)</source>
            <translation>
                <numerusform>Guessed in about %n hour</numerusform>
                <numerusform>Guessed in about %n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Guessed in about %n day(s)</source>
            <translation>
                <numerusform>Guessed in about %n day</numerusform>
                <numerusform>Guessed in about %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Guessed in about %n month(s)</source>
            <translation>
                <numerusform>Guessed in about %n month</numerusform>
                <numerusform>Guessed in about %n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Guessed in about %n year(s)</source>
            <translation>
                <numerusform>Guessed in about %n year</numerusform>
                <numerusform>Guessed in about %n years</numerusform>
            </translation>
        </message>
    </context>
</TS>
