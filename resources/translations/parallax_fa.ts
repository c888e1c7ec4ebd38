<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name/>
    <message>
        <source>Names cannot be found by the spaCy pipeline “{pipeline}”: {reason}.</source>
        <extracomment>The labels of spaCy's own pipelines (OntoNotes, WikiNER) for what Parallax knows.</extracomment>
        <translation>زنجیرهٔ spaCy با نام «⁨{pipeline}⁩» نمی‌تواند نام‌ها را بیابد: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>The names already found stay as they are.</source>
        <translation>نام‌هایی که پیش‌تر یافته شده‌اند همان‌گونه می‌مانند.</translation>
    </message>
    <message>
        <source>Install it (pip install spacy, then the pipeline), or write recogniser = "parallax" in settings.toml.</source>
        <translation>آن را نصب کنید (pip install spacy و سپس زنجیره)، یا در فایل settings.toml بنویسید: ⁨recogniser = "parallax"⁩.</translation>
    </message>
    <message>
        <source>The window cannot be shown: {error}.</source>
        <translation>پنجره را نمی‌توان نشان داد: ⁨{error}⁩.</translation>
    </message>
    <message>
        <source>Nothing was changed; the command line works all the same.</source>
        <translation>چیزی تغییر نکرد؛ خط فرمان همچنان کار می‌کند.</translation>
    </message>
    <message>
        <source>On Debian: apt-get install libegl1 libgl1 libxkbcommon0 libfontconfig1 libdbus-1-3 libglib2.0-0.</source>
        <translation>در دبیان: apt-get install libegl1 libgl1 libxkbcommon0 libfontconfig1 libdbus-1-3 libglib2.0-0.</translation>
    </message>
    <message>
        <source>{shown!r} is not a date in EDTF.</source>
        <translation>نوشتهٔ {shown!r} تاریخی به شیوهٔ EDTF نیست.</translation>
    </message>
    <message>
        <source>Write 2018, 2018-06, 2018-06-30, 2018~ (about), 197X (a decade) or 2018-06/2018-08 (a span).</source>
        <translation>بنویسید ⁨2018⁩، ⁨2018-06⁩، ⁨2018-06-30⁩، ⁨2018~⁩ (حدود)، ⁨197X⁩ (یک دهه) یا ⁨2018-06/2018-08⁩ (یک بازه).</translation>
    </message>
    <message>
        <source>{edtf!r} ends before it begins.</source>
        <translation>بازهٔ ⁨{edtf!r}⁩ پیش از آغازش پایان می‌یابد.</translation>
    </message>
    <message>
        <source>Write the earlier date first.</source>
        <translation>نخست تاریخ زودتر را بنویسید.</translation>
    </message>
    <message>
        <source>Completely reliable</source>
        <translation>کاملاً قابل اعتماد</translation>
    </message>
    <message>
        <source>tried, trusted, no doubt</source>
        <translation>آزموده، مورد اعتماد، بی‌تردید</translation>
    </message>
    <message>
        <source>Usually reliable</source>
        <translation>معمولاً قابل اعتماد</translation>
    </message>
    <message>
        <source>good record, slight doubt</source>
        <translation>سابقهٔ خوب، با اندکی تردید</translation>
    </message>
    <message>
        <source>Fairly reliable</source>
        <translation>نسبتاً قابل اعتماد</translation>
    </message>
    <message>
        <source>some use, some trust</source>
        <translation>تا حدی سودمند، تا حدی مورد اعتماد</translation>
    </message>
    <message>
        <source>Not usually reliable</source>
        <translation>معمولاً غیرقابل اعتماد</translation>
    </message>
    <message>
        <source>more often wrong</source>
        <translation>بیشتر نادرست</translation>
    </message>
    <message>
        <source>Unreliable</source>
        <translation>غیرقابل اعتماد</translation>
    </message>
    <message>
        <source>proven unworthy of trust</source>
        <translation>نامعتبر بودنش ثابت شده است</translation>
    </message>
    <message>
        <source>Reliability cannot be judged</source>
        <translation>اعتمادپذیری را نمی‌توان سنجید</translation>
    </message>
    <message>
        <source>no basis</source>
        <translation>بی‌مبنا</translation>
    </message>
    <message>
        <source>Confirmed by other sources</source>
        <translation>تأییدشده با منابع دیگر</translation>
    </message>
    <message>
        <source>another, independent origin says the same</source>
        <translation>خاستگاه مستقل دیگری همین را می‌گوید</translation>
    </message>
    <message>
        <source>Probably true</source>
        <translation>احتمالاً درست</translation>
    </message>
    <message>
        <source>much agrees, independence not guaranteed</source>
        <translation>قرائن زیاد، بی‌تضمین استقلال</translation>
    </message>
    <message>
        <source>Possibly true</source>
        <translation>شاید درست</translation>
    </message>
    <message>
        <source>little known, does not clash</source>
        <translation>دانسته‌ها اندک، بی‌تعارض</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>مشکوک</translation>
    </message>
    <message>
        <source>tends to clash with what is held</source>
        <translation>با دانسته‌ها کم‌وبیش در تعارض است</translation>
    </message>
    <message>
        <source>Improbable</source>
        <translation>نامحتمل</translation>
    </message>
    <message>
        <source>positively contradicted</source>
        <translation>آشکارا نقض شده است</translation>
    </message>
    <message>
        <source>Truth cannot be judged</source>
        <translation>درستی را نمی‌توان سنجید</translation>
    </message>
    <message>
        <source>Always reliable</source>
        <extracomment>steps of a scale Scales that others use, to start one's own from; the 5x5x5 in the wording of British police practice.</extracomment>
        <translation>همیشه قابل اعتماد</translation>
    </message>
    <message>
        <source>Mostly reliable</source>
        <translation>اغلب قابل اعتماد</translation>
    </message>
    <message>
        <source>Sometimes reliable</source>
        <translation>گاهی قابل اعتماد</translation>
    </message>
    <message>
        <source>Untested</source>
        <translation>نیازموده</translation>
    </message>
    <message>
        <source>Known to be true</source>
        <translation>درستی‌اش دانسته است</translation>
    </message>
    <message>
        <source>Known to the source, not to the officer</source>
        <translation>منبع خود می‌داند، مأمور نه</translation>
    </message>
    <message>
        <source>Not known to the source, but corroborated</source>
        <translation>منبع خود نمی‌داند، ولی تأیید شده است</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>نمی‌توان سنجید</translation>
    </message>
    <message>
        <source>Suspected to be false</source>
        <translation>گمان می‌رود نادرست باشد</translation>
    </message>
    <message>
        <source>Three steps</source>
        <translation>سه پله</translation>
    </message>
    <message>
        <source>High</source>
        <translation>زیاد</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>کم</translation>
    </message>
    <message>
        <source>“{name}” could not be written. {happened}.</source>
        <translation>فایل «⁨{name}⁩» نوشته نشد. ⁨{happened}⁩.</translation>
    </message>
    <message>
        <source>That is not a name for a file.</source>
        <translation>این نام برای فایل مناسب نیست.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>“{name}” is not an ordinary file.</source>
        <translation>مورد «⁨{name}⁩» فایلی معمولی نیست.</translation>
    </message>
    <message>
        <source>“{name}” is an archive, and an export would replace it.</source>
        <translation>فایل «⁨{name}⁩» یک بایگانی است و خروجی جای آن را می‌گیرد.</translation>
    </message>
    <message>
        <source>Brief, Markdown</source>
        <translation>چکیده، Markdown</translation>
    </message>
    <message>
        <source>Every version, quote, grade and citation, as plain text.</source>
        <translation>همهٔ روایت‌ها، نقل‌قول‌ها، درجه‌ها و ارجاع‌ها، به متن ساده.</translation>
    </message>
    <message>
        <source>Brief, web page</source>
        <translation>چکیده، صفحهٔ وب</translation>
    </message>
    <message>
        <source>The same as one page to read or print; it loads nothing.</source>
        <translation>همان در یک صفحه برای خواندن یا چاپ؛ چیزی بارگیری نمی‌کند.</translation>
    </message>
    <message>
        <source>Brief, Word</source>
        <translation>چکیده، Word</translation>
    </message>
    <message>
        <source>The same as a document for Word, with an outline and page numbers.</source>
        <translation>همان به صورت سند Word، با سرفصل‌ها و شمارهٔ صفحه.</translation>
    </message>
    <message>
        <source>Brief, OpenDocument</source>
        <translation>چکیده، OpenDocument</translation>
    </message>
    <message>
        <source>The same for LibreOffice and other OpenDocument programs.</source>
        <translation>همان برای LibreOffice و دیگر برنامه‌های OpenDocument.</translation>
    </message>
    <message>
        <source>Brief, PDF</source>
        <translation>چکیده، PDF</translation>
    </message>
    <message>
        <source>The same on pages that look alike everywhere, with an outline.</source>
        <translation>همان در صفحه‌هایی که همه‌جا یکسان دیده می‌شوند، با سرفصل‌ها.</translation>
    </message>
    <message>
        <source>Annotations, JSON-LD</source>
        <translation>یادداشت‌گذاری‌ها، JSON-LD</translation>
    </message>
    <message>
        <source>Notes and statements after the W3C Web Annotation model.</source>
        <translation>یادداشت‌ها و گفته‌ها بر پایهٔ الگوی W3C Web Annotation.</translation>
    </message>
    <message>
        <source>Citations, CSL-JSON</source>
        <translation>ارجاع‌ها، CSL-JSON</translation>
    </message>
    <message>
        <source>The accounts for Zotero and other reference managers.</source>
        <translation>روایت‌ها برای Zotero و دیگر برنامه‌های مدیریت منابع.</translation>
    </message>
    <message>
        <source>Citations, RIS</source>
        <translation>ارجاع‌ها، RIS</translation>
    </message>
    <message>
        <source>The accounts for EndNote and every other reference manager.</source>
        <translation>روایت‌ها برای EndNote و هر برنامهٔ دیگر مدیریت منابع.</translation>
    </message>
    <message>
        <source>Citations, BibTeX</source>
        <translation>ارجاع‌ها، BibTeX</translation>
    </message>
    <message>
        <source>The accounts for LaTeX, with BibLaTeX's fields and dates.</source>
        <translation>روایت‌ها برای LaTeX، با فیلدها و تاریخ‌های BibLaTeX.</translation>
    </message>
    <message>
        <source>Claims and notes, CSV table</source>
        <translation>ادعاها و یادداشت‌ها، جدول CSV</translation>
    </message>
    <message>
        <source>A row for each statement and note, for a spreadsheet.</source>
        <translation>یک سطر برای هر گفته و یادداشت، برای صفحه‌گسترده.</translation>
    </message>
    <message>
        <source>All tables, Excel</source>
        <translation>همهٔ جدول‌ها، Excel</translation>
    </message>
    <message>
        <source>Claims by account, statements, notes, sources, names and dates.</source>
        <translation>ادعاها به تفکیک روایت، گفته‌ها، یادداشت‌ها، منابع، نام‌ها و تاریخ‌ها.</translation>
    </message>
    <message>
        <source>Claims by account, CSV table</source>
        <translation>ادعاها به تفکیک روایت، جدول CSV</translation>
    </message>
    <message>
        <source>A row for each claim, a column for each account.</source>
        <translation>یک سطر برای هر ادعا، یک ستون برای هر روایت.</translation>
    </message>
    <message>
        <source>Notes, CSV table</source>
        <translation>یادداشت‌ها، جدول CSV</translation>
    </message>
    <message>
        <source>A row for each note with its quote and place.</source>
        <translation>یک سطر برای هر یادداشت با نقل‌قول و جای آن.</translation>
    </message>
    <message>
        <source>Sources, CSV table</source>
        <translation>منابع، جدول CSV</translation>
    </message>
    <message>
        <source>A row for each source with its origin and grade.</source>
        <translation>یک سطر برای هر منبع با خاستگاه و درجهٔ آن.</translation>
    </message>
    <message>
        <source>Names, CSV table</source>
        <translation>نام‌ها، جدول CSV</translation>
    </message>
    <message>
        <source>Every form of every name in every account, for a spreadsheet.</source>
        <translation>همهٔ صورت‌های همهٔ نام‌ها در همهٔ روایت‌ها، برای صفحه‌گسترده.</translation>
    </message>
    <message>
        <source>Timeline, TimelineJS</source>
        <translation>خط زمان، TimelineJS</translation>
    </message>
    <message>
        <source>Every dated passage, for a timeline on a web page.</source>
        <translation>همهٔ قطعه‌های تاریخ‌دار، برای خط زمان در صفحهٔ وب.</translation>
    </message>
    <message>
        <source>Events, CSV table</source>
        <translation>رویدادها، جدول CSV</translation>
    </message>
    <message>
        <source>Every dated passage with its names and how the date was read.</source>
        <translation>همهٔ قطعه‌های تاریخ‌دار با نام‌هایشان و چگونگی خواندن تاریخ.</translation>
    </message>
    <message>
        <source>Events, JSON</source>
        <translation>رویدادها، JSON</translation>
    </message>
    <message>
        <source>The same for programs, with the events that were joined.</source>
        <translation>همان برای برنامه‌ها، با رویدادهای یکی‌شده.</translation>
    </message>
    <message>
        <source>Statements, ClaimReview</source>
        <translation>گفته‌ها، ClaimReview</translation>
    </message>
    <message>
        <source>Each statement with its grade, for fact-checks.</source>
        <translation>هر گفته با درجه‌اش، برای راستی‌آزمایی.</translation>
    </message>
    <message>
        <source>Names, FollowTheMoney</source>
        <translation>نام‌ها، FollowTheMoney</translation>
    </message>
    <message>
        <source>What each account names and dates, for graph tools.</source>
        <translation>نام‌ها و تاریخ‌های هر روایت، برای ابزارهای گراف.</translation>
    </message>
    <message>
        <source>Coded texts, REFI-QDA</source>
        <translation>متن‌های کدگذاری‌شده، REFI-QDA</translation>
    </message>
    <message>
        <source>Whole accounts with notes as codes, for NVivo or ATLAS.ti.</source>
        <translation>روایت‌های کامل با یادداشت‌ها به صورت کد، برای NVivo یا ATLAS.ti.</translation>
    </message>
    <message>
        <source>Timeline, SVG drawing</source>
        <translation>خط زمان، ترسیم SVG</translation>
    </message>
    <message>
        <source>The dates of every account, sharp at any size.</source>
        <translation>تاریخ‌های همهٔ روایت‌ها، واضح در هر اندازه.</translation>
    </message>
    <message>
        <source>Timeline, PNG picture</source>
        <translation>خط زمان، تصویر PNG</translation>
    </message>
    <message>
        <source>The same as a picture that every program shows.</source>
        <translation>همان به صورت تصویری که هر برنامه‌ای نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Claims by account, SVG drawing</source>
        <translation>ادعاها به تفکیک روایت، ترسیم SVG</translation>
    </message>
    <message>
        <source>What each account says to each claim, sharp at any size.</source>
        <translation>آنچه هر روایت دربارهٔ هر ادعا می‌گوید، واضح در هر اندازه.</translation>
    </message>
    <message>
        <source>Claims by account, PNG picture</source>
        <translation>ادعاها به تفکیک روایت، تصویر PNG</translation>
    </message>
    <message>
        <source>The template cannot be used: {trouble}{where}.</source>
        <extracomment>longer titles are cut where they are headings; the citation has them whole</extracomment>
        <translation>الگو قابل استفاده نیست: ⁨{trouble}⁩⁨{where}⁩.</translation>
    </message>
    <message>
        <source>Mend it, or write out a fresh copy of ours.</source>
        <translation>آن را درست کنید، یا نسخهٔ تازه‌ای از الگوی ما بنویسید.</translation>
    </message>
    <message>
        <source>The template “{name}” cannot be read.</source>
        <translation>الگوی «⁨{name}⁩» خوانده نشد.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>مسیر را بررسی کنید.</translation>
    </message>
    <message>
        <source>The form “{name}” {known}.</source>
        <translation>قالب «⁨{name}⁩» ⁨{known}⁩.</translation>
    </message>
    <message>
        <source>Choose one of {list}.</source>
        <translation>یکی از این‌ها را انتخاب کنید: ⁨{list}⁩.</translation>
    </message>
    <message>
        <source>The form “{name}” is made by the window's part of Parallax, which is not here.</source>
        <translation>قالب «⁨{name}⁩» را بخش پنجره‌ای Parallax می‌سازد که اینجا نیست.</translation>
    </message>
    <message>
        <source>Choose another form; a web page can be printed to PDF by any browser.</source>
        <translation>قالب دیگری انتخاب کنید؛ هر مرورگری می‌تواند صفحهٔ وب را به PDF چاپ کند.</translation>
    </message>
    <message>
        <source>“{what}” in the style “{style}” is nothing that can be written.</source>
        <translation>مورد «⁨{what}⁩» به سبک «⁨{style}⁩» نوشتنی نیست.</translation>
    </message>
    <message>
        <source>Choose one of {list}, and one of the styles {list2}.</source>
        <translation>یکی از این‌ها را انتخاب کنید: ⁨{list}⁩، و یکی از سبک‌ها: ⁨{list2}⁩.</translation>
    </message>
    <message>
        <source>The form “{name}” cannot hold “{what}”.</source>
        <translation>قالب «⁨{name}⁩» نمی‌تواند «⁨{what}⁩» را در بر بگیرد.</translation>
    </message>
    <message>
        <source>Choose one of {able}.</source>
        <translation>یکی از این‌ها را انتخاب کنید: ⁨{able}⁩.</translation>
    </message>
    <message>
        <source>The form “{name}” is made without a template.</source>
        <translation>قالب «⁨{name}⁩» بدون الگو ساخته می‌شود.</translation>
    </message>
    <message>
        <source>Choose {able}.</source>
        <translation>این را انتخاب کنید: ⁨{able}⁩.</translation>
    </message>
    <message>
        <source>“{name}” is not a text: it holds binary data.</source>
        <extracomment>What "reopen with another encoding" may offer, commonest first. Python reads each of these names. The candidates of the guess, commonest first. Fewer candidates make it both quicker and more often right; Unicode encodings are missing because they were tried before.</extracomment>
        <translation>فایل «⁨{name}⁩» متن نیست: دادهٔ دودویی دارد.</translation>
    </message>
    <message>
        <source>Nothing was imported from it.</source>
        <translation>چیزی از آن وارد نشد.</translation>
    </message>
    <message>
        <source>Open it in the program it was made with and save it as text.</source>
        <translation>آن را در برنامهٔ سازنده‌اش باز کنید و به صورت متن ذخیره کنید.</translation>
    </message>
    <message>
        <source>“{encoding}” is not an encoding that can be read.</source>
        <translation>کدگذاری «⁨{encoding}⁩» خواندنی نیست.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Choose another one, such as utf-8 or windows-1256.</source>
        <translation>کدگذاری دیگری انتخاب کنید، مانند utf-8 یا windows-1256.</translation>
    </message>
    <message>
        <source>“{name}” is not written in {encoding}.</source>
        <translation>فایل «⁨{name}⁩» با ⁨{encoding}⁩ نوشته نشده است.</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>کدگذاری دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>It could not be told how “{name}” is encoded, or it is not a text.</source>
        <translation>کدگذاری «⁨{name}⁩» معلوم نشد، یا این فایل متن نیست.</translation>
    </message>
    <message>
        <source>Import it again and choose its encoding, or save it as UTF-8.</source>
        <translation>آن را دوباره وارد و کدگذاری‌اش را انتخاب کنید، یا با UTF-8 ذخیره کنید.</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <extracomment>bytes; a larger file is no account that a person could read Suffix, lower case -&gt; media type. The formats that are read.</extracomment>
        <translation>مورد «⁨{name}⁩» پوشه است.</translation>
    </message>
    <message>
        <source>Import it as a folder.</source>
        <translation>آن را به صورت پوشه وارد کنید.</translation>
    </message>
    <message>
        <source>Copy its content into a file and import that.</source>
        <translation>محتوایش را در یک فایل رونوشت کنید و آن را وارد کنید.</translation>
    </message>
    <message>
        <source>“{name}” is no longer there.</source>
        <translation>فایل «⁨{name}⁩» دیگر آنجا نیست.</translation>
    </message>
    <message>
        <source>Look whether it was moved or renamed.</source>
        <translation>ببینید جابه‌جا شده یا نامش عوض شده است.</translation>
    </message>
    <message>
        <source>You may not read “{name}”.</source>
        <translation>اجازهٔ خواندن «⁨{name}⁩» را ندارید.</translation>
    </message>
    <message>
        <source>Ask its owner for a copy.</source>
        <translation>از صاحبش نسخه‌ای بخواهید.</translation>
    </message>
    <message>
        <source>Copy it to this computer and try again.</source>
        <translation>آن را در این رایانه رونوشت کنید و دوباره بکوشید.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>فایل «⁨{name}⁩» خالی است.</translation>
    </message>
    <message>
        <source>Look whether it was saved or copied completely.</source>
        <translation>ببینید کامل ذخیره یا رونوشت شده است.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {number} MB.</source>
        <translation>فایل «⁨{name}⁩» از {number} مگابایت بزرگ‌تر است.</translation>
    </message>
    <message>
        <source>Split it and import the parts.</source>
        <translation>آن را تقسیم کنید و بخش‌ها را وارد کنید.</translation>
    </message>
    <message>
        <source>“{name}” has no text in it: its pages are pictures.</source>
        <extracomment>What programs write as the title of every document: the name of a file, or their own. A hyphen that only the end of the line made, as PDFium marks it.</extracomment>
        <translation>فایل «⁨{name}⁩» متنی ندارد: صفحه‌هایش تصویرند.</translation>
    </message>
    <message>
        <source>Make its text readable first (with OCRmyPDF, for example) and import what comes out.</source>
        <translation>نخست متنش را خواندنی کنید (مثلاً با OCRmyPDF) و حاصل را وارد کنید.</translation>
    </message>
    <message>
        <source>“{name}” has no page {page}.</source>
        <translation>فایل «⁨{name}⁩» صفحهٔ {page} ندارد.</translation>
    </message>
    <message>
        <source>It has {count} pages.</source>
        <translation>این فایل {count} صفحه دارد.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password.</source>
        <translation>فایل «⁨{name}⁩» با گذرواژه محافظت شده است.</translation>
    </message>
    <message>
        <source>“{name}” is not a readable PDF.</source>
        <translation>فایل «⁨{name}⁩» یک PDF خواندنی نیست.</translation>
    </message>
    <message>
        <source>Save a copy without the password and import that.</source>
        <translation>نسخه‌ای بدون گذرواژه ذخیره و آن را وارد کنید.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most_pages:,} pages.</source>
        <translation>فایل «⁨{name}⁩» بیش از {most_pages:,} صفحه دارد.</translation>
    </message>
    <message>
        <source>“{name}” is in a format that is not read.</source>
        <translation>قالب «⁨{name}⁩» خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>Save it as text, Markdown, a web page or a PDF and import that.</source>
        <translation>آن را به صورت متن، Markdown، صفحهٔ وب یا PDF ذخیره و وارد کنید.</translation>
    </message>
    <message>
        <source>“{name}” has no text in it.</source>
        <translation>فایل «⁨{name}⁩» متنی ندارد.</translation>
    </message>
    <message>
        <source>“{name}” shows no text.</source>
        <translation>فایل «⁨{name}⁩» متنی نشان نمی‌دهد.</translation>
    </message>
    <message>
        <source>Some pages load their text later: open it in a browser, then save it again or copy its text.</source>
        <translation>برخی صفحه‌ها متنشان را دیرتر بار می‌کنند: آن را در مرورگر باز کنید، سپس دوباره ذخیره یا متنش را رونوشت کنید.</translation>
    </message>
    <message>
        <source>“{name}” holds no annotations that can be read: {why}.</source>
        <extracomment>bytes of a file annotations of a file</extracomment>
        <translation>فایل «⁨{name}⁩» یادداشت‌گذاری خواندنی ندارد: ⁨{why}⁩.</translation>
    </message>
    <message>
        <source>Choose an archive, or a file of W3C annotations (JSON-LD).</source>
        <translation>یک بایگانی یا فایلی از یادداشت‌گذاری‌های W3C (JSON-LD) انتخاب کنید.</translation>
    </message>
    <message>
        <source>This page could not be read {reason}: “{name}”.</source>
        <extracomment>Width and height in pixels, and four bytes (blue, green, red, unused) for each.</extracomment>
        <translation>این صفحه خوانده نشد ⁨{reason}⁩: «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>Nothing was imported from it; other files are not affected.</source>
        <translation>چیزی از آن وارد نشد؛ فایل‌های دیگر آسیبی ندیدند.</translation>
    </message>
    <message>
        <source>Open it in another program, copy its text into a .txt file and import that.</source>
        <translation>آن را در برنامهٔ دیگری باز کنید، متنش را در فایلی ⁨.txt⁩ رونوشت کنید و آن را وارد کنید.</translation>
    </message>
    <message>
        <source>The reader of web pages and PDF files could not be started: {reason}.</source>
        <extracomment>What comes of a child that was killed, died or answered nonsense.</extracomment>
        <translation>خوانندهٔ صفحه‌های وب و فایل‌های PDF راه نیفتاد: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>Nothing was imported from this file; text and Markdown can still be imported.</source>
        <translation>چیزی از این فایل وارد نشد؛ متن و Markdown همچنان وارد می‌شوند.</translation>
    </message>
    <message>
        <source>Close other programs and try again; if it stays so, install Parallax anew.</source>
        <translation>برنامه‌های دیگر را ببندید و دوباره بکوشید؛ اگر همین ماند، Parallax را از نو نصب کنید.</translation>
    </message>
    <message>
        <source>The search index is being written by another Parallax.</source>
        <translation>برنامهٔ Parallax دیگری دارد نمایهٔ جست‌وجو را می‌نویسد.</translation>
    </message>
    <message>
        <source>Your archive is unharmed.</source>
        <translation>بایگانی شما سالم است.</translation>
    </message>
    <message>
        <source>Close the other window, or wait until it is done.</source>
        <translation>پنجرهٔ دیگر را ببندید، یا تا پایان کار صبر کنید.</translation>
    </message>
    <message>
        <source>The search index could not be written{reason}.</source>
        <translation>نمایهٔ جست‌وجو نوشته نشد⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>Make sure that the disk has room and that its cache folder can be written; the index is then made again.</source>
        <translation>مطمئن شوید دیسک جا دارد و پوشهٔ نهان‌گاه نوشتنی است؛ سپس نمایه دوباره ساخته می‌شود.</translation>
    </message>
    <message>
        <source>There is no backup of “{name}”.</source>
        <translation>از «⁨{name}⁩» پشتیبانی نیست.</translation>
    </message>
    <message>
        <source>Name the backup to restore.</source>
        <translation>پشتیبانی را که باید بازیابی شود نام ببرید.</translation>
    </message>
    <message>
        <source>There are backups of more than one archive called “{name}”.</source>
        <translation>پشتیبان‌های چند بایگانی با نام «⁨{name}⁩» هست.</translation>
    </message>
    <message>
        <source>Name the one to restore; they lie in “{backups}”.</source>
        <translation>آنچه را باید بازیابی شود نام ببرید؛ جایشان «⁨{backups}⁩» است.</translation>
    </message>
    <message>
        <source>This account says nothing to the question, so there is nothing to grade.</source>
        <translation>این روایت دربارهٔ این پرسش چیزی نمی‌گوید، پس چیزی برای درجه دادن نیست.</translation>
    </message>
    <message>
        <source>Choose a cell with words in it.</source>
        <translation>خانه‌ای را که واژه دارد انتخاب کنید.</translation>
    </message>
    <message>
        <source>A document has no “{field}”.</source>
        <translation>سند «⁨{field}⁩» ندارد.</translation>
    </message>
    <message>
        <source>Choose one of: {list}.</source>
        <translation>یکی از این‌ها را انتخاب کنید: ⁨{list}⁩.</translation>
    </message>
    <message>
        <source>An arrangement needs a name.</source>
        <translation>چیدمان نام می‌خواهد.</translation>
    </message>
    <message>
        <source>Write what it is for.</source>
        <translation>بنویسید برای چیست.</translation>
    </message>
    <message>
        <source>There is no account on screen to arrange.</source>
        <translation>روایتی روی صفحه نیست که چیده شود.</translation>
    </message>
    <message>
        <source>Open one first.</source>
        <translation>نخست یکی را باز کنید.</translation>
    </message>
    <message>
        <source>“{title}” cannot translate itself.</source>
        <translation>روایت «⁨{title}⁩» نمی‌تواند ترجمهٔ خودش باشد.</translation>
    </message>
    <message>
        <source>Choose the account that was written first.</source>
        <translation>روایتی را انتخاب کنید که نخست نوشته شده است.</translation>
    </message>
    <message>
        <source>“{name}” is the archive itself.</source>
        <translation>فایل «⁨{name}⁩» خودِ بایگانی است.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>There is {error} in this document.</source>
        <translation>در این سند ⁨{error}⁩ هست.</translation>
    </message>
    <message>
        <source>Select a passage of its text.</source>
        <translation>قطعه‌ای از متنش را انتخاب کنید.</translation>
    </message>
    <message>
        <source>There is no {noun} “{row_id}” in this archive.</source>
        <translation>مورد ⁨{noun}⁩ «⁨{row_id}⁩» در این بایگانی نیست.</translation>
    </message>
    <message>
        <source>It may have been deleted; undo brings it back.</source>
        <translation>شاید حذف شده باشد؛ واگرد آن را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>“{value}” is no {what}.</source>
        <translation>مقدار «⁨{value}⁩» برای ⁨{what}⁩ پذیرفته نیست.</translation>
    </message>
    <message>
        <source>One event alone cannot be joined.</source>
        <translation>یک رویدادِ تنها را نمی‌توان یکی کرد.</translation>
    </message>
    <message>
        <source>Choose two or more.</source>
        <translation>دو یا چند رویداد انتخاب کنید.</translation>
    </message>
    <message>
        <source>This event was not joined to another.</source>
        <translation>این رویداد با رویداد دیگری یکی نشده بود.</translation>
    </message>
    <message>
        <source>Choose one that was joined.</source>
        <translation>رویدادی یکی‌شده انتخاب کنید.</translation>
    </message>
    <message>
        <source>An event needs a name.</source>
        <translation>رویداد نام می‌خواهد.</translation>
    </message>
    <message>
        <source>Write in a few words what happened.</source>
        <translation>در چند واژه بنویسید چه رخ داد.</translation>
    </message>
    <message>
        <source>“{words}” is no date.</source>
        <translation>نوشتهٔ «⁨{words}⁩» تاریخ نیست.</translation>
    </message>
    <message>
        <source>Choose words that were found to be a date.</source>
        <translation>واژه‌هایی را انتخاب کنید که تاریخ شناخته شده‌اند.</translation>
    </message>
    <message>
        <source>This search asks nothing yet.</source>
        <translation>این جست‌وجو هنوز چیزی نمی‌پرسد.</translation>
    </message>
    <message>
        <source>Type what to look for first.</source>
        <translation>نخست بنویسید چه می‌جویید.</translation>
    </message>
    <message>
        <source>Another search is called “{name}”.</source>
        <translation>جست‌وجوی دیگری «⁨{name}⁩» نام دارد.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>جست‌وجوی ذخیره‌شده نام می‌خواهد.</translation>
    </message>
    <message>
        <source>Write what it looks for.</source>
        <translation>بنویسید چه می‌جوید.</translation>
    </message>
    <message>
        <source>An account cannot copy itself.</source>
        <translation>روایت نمی‌تواند رونوشت خودش باشد.</translation>
    </message>
    <message>
        <source>Choose two accounts.</source>
        <translation>دو روایت انتخاب کنید.</translation>
    </message>
    <message>
        <source>An origin needs a name.</source>
        <translation>خاستگاه نام می‌خواهد.</translation>
    </message>
    <message>
        <source>Write who stands behind these sources.</source>
        <translation>بنویسید چه کسی پشت این منابع است.</translation>
    </message>
    <message>
        <source>A source has no “{field}”.</source>
        <translation>منبع «⁨{field}⁩» ندارد.</translation>
    </message>
    <message>
        <source>A source needs a name.</source>
        <translation>منبع نام می‌خواهد.</translation>
    </message>
    <message>
        <source>Write who publishes or speaks.</source>
        <translation>بنویسید چه کسی منتشر می‌کند یا سخن می‌گوید.</translation>
    </message>
    <message>
        <source>The scale is as it was.</source>
        <translation>مقیاس همان است که بود.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>آن را درست کنید و دوباره بکوشید.</translation>
    </message>
    <message>
        <source>“{value}” is no grade of {scale}.</source>
        <translation>نشانهٔ «⁨{value}⁩» درجه‌ای از ⁨{scale}⁩ نیست.</translation>
    </message>
    <message>
        <source>Choose one of: {signs}.</source>
        <translation>یکی از این‌ها را انتخاب کنید: ⁨{signs}⁩.</translation>
    </message>
    <message>
        <source>A grade needs its reason.</source>
        <translation>درجه دلیل می‌خواهد.</translation>
    </message>
    <message>
        <source>Write in a sentence why you judge so.</source>
        <translation>در یک جمله بنویسید چرا چنین داوری می‌کنید.</translation>
    </message>
    <message>
        <source>Overruling a verdict needs its reason.</source>
        <translation>رد کردن حکم دلیل می‌خواهد.</translation>
    </message>
    <message>
        <source>Write in a sentence why you say so.</source>
        <translation>در یک جمله بنویسید چرا چنین می‌گویید.</translation>
    </message>
    <message>
        <source>“{title}” has been read to {read_share:.0%}, so nobody can say yet that it is silent.</source>
        <translation>روایت «⁨{title}⁩» تا ⁨{read_share:.0%}⁩ خوانده شده است، پس هنوز کسی نمی‌تواند بگوید ساکت است.</translation>
    </message>
    <message>
        <source>It stays “not read” on this claim.</source>
        <translation>برای این ادعا «خوانده‌نشده» می‌ماند.</translation>
    </message>
    <message>
        <source>Read it to the end first.</source>
        <translation>نخست آن را تا پایان بخوانید.</translation>
    </message>
    <message>
        <source>A claim needs a question.</source>
        <translation>ادعا پرسش می‌خواهد.</translation>
    </message>
    <message>
        <source>Write what the accounts disagree about.</source>
        <translation>بنویسید روایت‌ها بر سر چه اختلاف دارند.</translation>
    </message>
    <message>
        <source>A statement needs the passage it rests on.</source>
        <translation>گفته قطعه‌ای می‌خواهد که بر آن استوار باشد.</translation>
    </message>
    <message>
        <source>Select the words first.</source>
        <translation>نخست واژه‌ها را انتخاب کنید.</translation>
    </message>
    <message>
        <source>This link leads into an archive that was not opened here lately: “{id}”.</source>
        <translation>این پیوند به بایگانی‌ای می‌رود که به‌تازگی اینجا باز نشده است: «⁨{id}⁩».</translation>
    </message>
    <message>
        <source>Nothing was opened or changed.</source>
        <translation>چیزی باز نشد و تغییر نکرد.</translation>
    </message>
    <message>
        <source>Open that archive with Ctrl+O, then follow the link again; whoever sent the link has the file.</source>
        <translation>آن بایگانی را با Ctrl+O باز کنید و دوباره پیوند را دنبال کنید؛ فرستندهٔ پیوند فایل را دارد.</translation>
    </message>
    <message>
        <source>A name has at most {longest} characters.</source>
        <translation>نام حداکثر {longest} نویسه دارد.</translation>
    </message>
    <message>
        <source>Select less.</source>
        <translation>کمتر انتخاب کنید.</translation>
    </message>
    <message>
        <source>Only a name can be deleted everywhere.</source>
        <translation>تنها نام را می‌توان همه‌جا حذف کرد.</translation>
    </message>
    <message>
        <source>Delete it here.</source>
        <translation>آن را همین‌جا حذف کنید.</translation>
    </message>
    <message>
        <source>A date or a figure is nobody's name.</source>
        <translation>تاریخ یا رقم نام کسی نیست.</translation>
    </message>
    <message>
        <source>Choose a name.</source>
        <translation>یک نام انتخاب کنید.</translation>
    </message>
    <message>
        <source>There are only blanks.</source>
        <translation>چیزی جز فاصله نیست.</translation>
    </message>
    <message>
        <source>Select the words of the name.</source>
        <translation>واژه‌های نام را انتخاب کنید.</translation>
    </message>
    <message>
        <source>These two are one already.</source>
        <translation>این دو هم‌اکنون یکی‌اند.</translation>
    </message>
    <message>
        <source>Split them to take them apart.</source>
        <translation>برای باز کردن آن‌ها از هم، جدایشان کنید.</translation>
    </message>
    <message>
        <source>This would make one of {names}, which you called different.</source>
        <translation>با این کار ⁨{names}⁩ یکی می‌شوند که شما متفاوت خوانده‌اید.</translation>
    </message>
    <message>
        <source>Split one of them off first.</source>
        <translation>نخست یکی را جدا کنید.</translation>
    </message>
    <message>
        <source>This name was not merged into another.</source>
        <translation>این نام در نام دیگری ادغام نشده بود.</translation>
    </message>
    <message>
        <source>Choose one that was merged.</source>
        <translation>نامی ادغام‌شده انتخاب کنید.</translation>
    </message>
    <message>
        <source>This name is nowhere written “{words}”.</source>
        <translation>این نام هیچ‌جا «⁨{words}⁩» نوشته نشده است.</translation>
    </message>
    <message>
        <source>Choose one of its forms.</source>
        <translation>یکی از صورت‌هایش را انتخاب کنید.</translation>
    </message>
    <message>
        <source>“{words}” is the only form of this name.</source>
        <translation>نوشتهٔ «⁨{words}⁩» تنها صورت این نام است.</translation>
    </message>
    <message>
        <source>Choose a name with several forms.</source>
        <translation>نامی با چند صورت انتخاب کنید.</translation>
    </message>
    <message>
        <source>A name cannot be kept apart from itself.</source>
        <translation>نام را نمی‌توان از خودش جدا نگه داشت.</translation>
    </message>
    <message>
        <source>Choose two names.</source>
        <translation>دو نام انتخاب کنید.</translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation>نام نمی‌تواند خالی باشد.</translation>
    </message>
    <message>
        <source>Write one.</source>
        <translation>نامی بنویسید.</translation>
    </message>
    <message>
        <source>“{words}” is another name of it already.</source>
        <translation>نوشتهٔ «⁨{words}⁩» هم‌اکنون نام دیگر آن است.</translation>
    </message>
    <message>
        <source>“{words}” is not among its other names.</source>
        <translation>نوشتهٔ «⁨{words}⁩» از نام‌های دیگرش نیست.</translation>
    </message>
    <message>
        <source>An identifier belongs to a list, such as “wikidata”.</source>
        <translation>شناسه به یک فهرست تعلق دارد، مانند «wikidata».</translation>
    </message>
    <message>
        <source>Name the list.</source>
        <translation>نام فهرست را بنویسید.</translation>
    </message>
    <message>
        <source>“{value}” is no Wikidata item.</source>
        <translation>نوشتهٔ «⁨{value}⁩» شناسهٔ Wikidata نیست.</translation>
    </message>
    <message>
        <source>It is a Q and a number, such as Q42.</source>
        <translation>شناسه حرف Q و یک عدد است، مانند Q42.</translation>
    </message>
    <message>
        <source>“{todo}” is no state of a to-do.</source>
        <translation>نوشتهٔ «⁨{todo}⁩» حالتی برای کار نیست.</translation>
    </message>
    <message>
        <source>Choose open, done, or nothing.</source>
        <translation>باز، انجام‌شده یا هیچ‌کدام را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>Forms that are read on paper or as a page. What is remembered: it means the same in every archive.</extracomment>
        <translation>سندها</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>ادعاها</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>یک سند</translation>
    </message>
    <message>
        <source>{count} documents</source>
        <translation>{count} سند</translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation>یک ادعا</translation>
    </message>
    <message>
        <source>{count} claims</source>
        <translation>{count} ادعا</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>یک یادداشت</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>{count} یادداشت</translation>
    </message>
    <message>
        <source>{documents}, {claims} and {notes}</source>
        <translation>⁨{documents}⁩، ⁨{claims}⁩ و ⁨{notes}⁩</translation>
    </message>
    <message>
        <source>“{title}” has no pages to show.</source>
        <translation>روایت «⁨{title}⁩» صفحه‌ای برای نمایش ندارد.</translation>
    </message>
    <message>
        <source>Its text is all there.</source>
        <translation>متنش کامل هست.</translation>
    </message>
    <message>
        <source>Only PDF files have pages.</source>
        <translation>تنها فایل‌های PDF صفحه دارند.</translation>
    </message>
    <message>
        <source>A passage cannot be linked with itself.</source>
        <translation>قطعه را نمی‌توان به خودش پیوند داد.</translation>
    </message>
    <message>
        <source>Select another passage.</source>
        <translation>قطعهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>One account can be written with its notes.</source>
        <translation>یک روایت را می‌توان با یادداشت‌هایش نوشت.</translation>
    </message>
    <message>
        <source>Choose which one.</source>
        <translation>انتخاب کنید کدام.</translation>
    </message>
    <message>
        <source>Two to {most_columns} accounts fit side by side.</source>
        <translation>دو تا {most_columns} روایت کنار هم جا می‌شوند.</translation>
    </message>
    <message>
        <source>Choose which.</source>
        <translation>انتخاب کنید کدام‌ها.</translation>
    </message>
    <message>
        <source>Choose a colleague's copy.</source>
        <translation>نسخهٔ یک همکار را انتخاب کنید.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation>فایل «⁨{name}⁩» خوانده نشد: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>Check the path and the file.</source>
        <translation>مسیر و فایل را بررسی کنید.</translation>
    </message>
    <message>
        <source>“{colour}” is no colour.</source>
        <translation>نوشتهٔ «⁨{colour}⁩» رنگ نیست.</translation>
    </message>
    <message>
        <source>Write it as #rrggbb, such as #0072b2.</source>
        <translation>آن را به شکل ⁨#rrggbb⁩ بنویسید، مانند ⁨#0072b2⁩.</translation>
    </message>
    <message>
        <source>“{old}” cannot become a part of itself.</source>
        <translation>برچسب «⁨{old}⁩» نمی‌تواند بخشی از خودش شود.</translation>
    </message>
    <message>
        <source>There is no tag “{name}” in this archive.</source>
        <translation>برچسب «⁨{name}⁩» در این بایگانی نیست.</translation>
    </message>
    <message>
        <source>Undo brings back a deleted one.</source>
        <translation>واگرد مورد حذف‌شده را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>برچسب نام می‌خواهد.</translation>
    </message>
    <message>
        <source>Type a word.</source>
        <translation>واژه‌ای بنویسید.</translation>
    </message>
    <message>
        <source>“{words}” is no date: {reason}.</source>
        <translation>نوشتهٔ «⁨{words}⁩» تاریخ نیست: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>Write a date that the calendar has.</source>
        <translation>تاریخی بنویسید که در تقویم هست.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {reason}</source>
        <translation>فایل «⁨{name}⁩» خوانده نشد: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>“{name}” is in the archive already.</source>
        <translation>فایل «⁨{name}⁩» هم‌اکنون در بایگانی است.</translation>
    </message>
    <message>
        <source>Choose the changed text.</source>
        <translation>متن تغییریافته را انتخاب کنید.</translation>
    </message>
    <message>
        <source>There is already a file at “{path}”.</source>
        <translation>در «⁨{path}⁩» از پیش فایلی هست.</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>به آن دست زده نشد.</translation>
    </message>
    <message>
        <source>No archive can be made at “{path}”: {error}.</source>
        <translation>در «⁨{path}⁩» نمی‌توان بایگانی ساخت: ⁨{error}⁩.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation>پوشه‌ای انتخاب کنید که اجازهٔ نوشتن در آن را دارید.</translation>
    </message>
    <message>
        <source>Nothing can be changed in “{name}”: {read_only}.</source>
        <translation>در «⁨{name}⁩» چیزی را نمی‌توان تغییر داد: ⁨{read_only}⁩.</translation>
    </message>
    <message>
        <source>What is in the archive is unharmed.</source>
        <translation>آنچه در بایگانی است سالم است.</translation>
    </message>
    <message>
        <source>Close the other window, or work on a copy.</source>
        <translation>پنجرهٔ دیگر را ببندید، یا روی یک رونوشت کار کنید.</translation>
    </message>
    <message>
        <source>“{name}” is from an older Parallax and has to be upgraded, but {read_only}.</source>
        <translation>بایگانی «⁨{name}⁩» از Parallax قدیمی‌تری است و باید ارتقا یابد، ولی ⁨{read_only}⁩.</translation>
    </message>
    <message>
        <source>Copy it to a folder you may write to and open the copy.</source>
        <translation>آن را به پوشه‌ای که اجازهٔ نوشتن دارید رونوشت و رونوشت را باز کنید.</translation>
    </message>
    <message>
        <source>The disk is full: the last change to “{name}” was not saved.</source>
        <translation>دیسک پر است: آخرین تغییر «⁨{name}⁩» ذخیره نشد.</translation>
    </message>
    <message>
        <source>Everything saved before is unharmed.</source>
        <translation>هرچه پیش‌تر ذخیره شده سالم است.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>کمی جا باز کنید و دوباره بکوشید.</translation>
    </message>
    <message>
        <source>Another program is using “{name}”, so the last change was not saved.</source>
        <translation>برنامهٔ دیگری از «⁨{name}⁩» استفاده می‌کند، پس آخرین تغییر ذخیره نشد.</translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation>برنامهٔ دیگر را ببندید و دوباره بکوشید.</translation>
    </message>
    <message>
        <source>The last change to “{name}” could not be saved ({words}).</source>
        <translation>آخرین تغییر «⁨{name}⁩» ذخیره نشد (⁨{words}⁩).</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>دیسک را بررسی کنید و دوباره بکوشید.</translation>
    </message>
    <message>
        <source>“{name}” was cut off while something was written, or is being written now.</source>
        <extracomment>bytes of one cell of one table Columns whose text is JSON, and of which kind. The words a column may hold. Read beside the nouns: what was decided about names, and the revisions of notes.</extracomment>
        <translation>فایل «⁨{name}⁩» هنگام نوشتن قطع شده، یا اکنون در حال نوشته شدن است.</translation>
    </message>
    <message>
        <source>Open it in Parallax once and close it there, or ask for a share copy.</source>
        <translation>آن را یک بار در Parallax باز کنید و همان‌جا ببندید، یا نسخهٔ اشتراکی بخواهید.</translation>
    </message>
    <message>
        <source>There is no archive at “{path}”.</source>
        <translation>در «⁨{path}⁩» بایگانی‌ای نیست.</translation>
    </message>
    <message>
        <source>“{path}” is not a file.</source>
        <translation>مورد «⁨{path}⁩» فایل نیست.</translation>
    </message>
    <message>
        <source>Check the file and the disk.</source>
        <translation>فایل و دیسک را بررسی کنید.</translation>
    </message>
    <message>
        <source>“{name}” holds what no Parallax would have written: {why}.</source>
        <translation>در «⁨{name}⁩» چیزی هست که هیچ نسخه‌ای از Parallax نمی‌نوشت: ⁨{why}⁩.</translation>
    </message>
    <message>
        <source>Ask for it again; restore it from a backup there.</source>
        <translation>دوباره آن را بخواهید؛ همان‌جا از پشتیبان بازیابی‌اش کنید.</translation>
    </message>
    <message>
        <source>“{name}” has the mark of an archive, but tables that Parallax did not make.</source>
        <extracomment>Pragmas of every connection. Values go to memory, never to temporary files.</extracomment>
        <translation>فایل «⁨{name}⁩» نشان بایگانی را دارد، ولی جدول‌هایش ساختهٔ Parallax نیست.</translation>
    </message>
    <message>
        <source>Ask where the file comes from; do not open it with other tools either.</source>
        <translation>بپرسید فایل از کجا آمده است؛ با ابزار دیگری هم بازش نکنید.</translation>
    </message>
    <message>
        <source>Another program is writing “{name}” at this moment.</source>
        <translation>برنامهٔ دیگری همین اکنون دارد «⁨{name}⁩» را می‌نویسد.</translation>
    </message>
    <message>
        <source>Try again shortly.</source>
        <translation>اندکی بعد دوباره بکوشید.</translation>
    </message>
    <message>
        <source>The archive “{name}” is damaged ({reason}).</source>
        <translation>بایگانی «⁨{name}⁩» آسیب دیده است (⁨{reason}⁩).</translation>
    </message>
    <message>
        <source>Restore the newest backup: parallax --archive FILE restore.</source>
        <translation>تازه‌ترین پشتیبان را بازیابی کنید: parallax --archive FILE restore.</translation>
    </message>
    <message>
        <source>The last change to “{name}” was cut off, and it cannot be taken back here: the file or its folder may not be written.</source>
        <translation>آخرین تغییر «⁨{name}⁩» ناتمام ماند و اینجا نمی‌توان آن را پس گرفت: فایل یا پوشه‌اش نوشتنی نیست.</translation>
    </message>
    <message>
        <source>What was saved before is unharmed.</source>
        <translation>آنچه پیش‌تر ذخیره شده سالم است.</translation>
    </message>
    <message>
        <source>Copy it together with “{name}” to a folder of your own, and open the copy.</source>
        <translation>آن را همراه «⁨{name}⁩» به پوشه‌ای از آن خود رونوشت و رونوشت را باز کنید.</translation>
    </message>
    <message>
        <source>Check the path, or make a new archive.</source>
        <translation>مسیر را بررسی کنید، یا بایگانی تازه‌ای بسازید.</translation>
    </message>
    <message>
        <source>Check the file's permissions.</source>
        <translation>مجوزهای فایل را بررسی کنید.</translation>
    </message>
    <message>
        <source>“{name}” is not a Parallax archive.</source>
        <translation>فایل «⁨{name}⁩» بایگانی Parallax نیست.</translation>
    </message>
    <message>
        <source>Choose another file, or import this one into an archive as a document.</source>
        <translation>فایل دیگری انتخاب کنید، یا این را به صورت سند در یک بایگانی وارد کنید.</translation>
    </message>
    <message>
        <source>“{name}” is a database of another program, not a Parallax archive.</source>
        <translation>فایل «⁨{name}⁩» پایگاه دادهٔ برنامهٔ دیگری است، نه بایگانی Parallax.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>فایل دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer Parallax (archive version {number}, this one knows {version}).</source>
        <translation>فایل «⁨{name}⁩» ساختهٔ Parallax جدیدتری است (نسخهٔ بایگانی {number}، این برنامه ⁨{version}⁩ را می‌شناسد).</translation>
    </message>
    <message>
        <source>Update Parallax to open it.</source>
        <translation>برای باز کردنش Parallax را به‌روز کنید.</translation>
    </message>
    <message>
        <source>No backup could be made at “{target}”: {error}.</source>
        <translation>در «⁨{target}⁩» پشتیبان ساخته نشد: ⁨{error}⁩.</translation>
    </message>
    <message>
        <source>The archive itself is unharmed.</source>
        <translation>خودِ بایگانی سالم است.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>پوشهٔ دیگری انتخاب کنید، یا کمی جا باز کنید.</translation>
    </message>
    <message>
        <source>“{name}” is open in another Parallax.</source>
        <translation>فایل «⁨{name}⁩» در Parallax دیگری باز است.</translation>
    </message>
    <message>
        <source>Close it there, then restore.</source>
        <translation>آنجا ببندیدش، سپس بازیابی کنید.</translation>
    </message>
    <message>
        <source>The backup could not be put in place: {reason}.</source>
        <translation>پشتیبان در جای خود نشست نکرد: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>The backup and the archive are both unharmed.</source>
        <translation>پشتیبان و بایگانی هر دو سالم‌اند.</translation>
    </message>
    <message>
        <source>Check the folder's permissions and its free space.</source>
        <translation>مجوزهای پوشه و فضای خالی آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>The share copy did not pass its check: {why}.</source>
        <extracomment>What goes along besides, where the archive is given whole with its history.</extracomment>
        <translation>نسخهٔ اشتراکی از بررسی نگذشت: ⁨{why}⁩.</translation>
    </message>
    <message>
        <source>It was thrown away; the archive is unharmed.</source>
        <translation>دور انداخته شد؛ بایگانی سالم است.</translation>
    </message>
    <message>
        <source>Check the archive, and tell us: this is our mistake.</source>
        <translation>بایگانی را بررسی کنید و به ما خبر دهید: این خطای ماست.</translation>
    </message>
    <message>
        <source>Archive</source>
        <extracomment>States an action may wait for: an archive is open, it may be written, a document is on screen, words are selected in it, they may be written on as well, there is a mention at the text cursor, it is of a name, there is one or a selection to make one of, an entity is chosen, there are claims, there is something to undo or redo, a search has found something, there is a place to go back or forward to, a search is in force, or it may be kept as well.</extracomment>
        <translation>بایگانی</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>داوری</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>رفتن</translation>
    </message>
    <message>
        <source>View</source>
        <translation>نما</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>New archive…</source>
        <translation>بایگانی تازه…</translation>
    </message>
    <message>
        <source>Open archive…</source>
        <translation>باز کردن بایگانی…</translation>
    </message>
    <message>
        <source>Recent archives…</source>
        <translation>بایگانی‌های اخیر…</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>وارد کردن فایل‌ها…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>وارد کردن پوشه…</translation>
    </message>
    <message>
        <source>Import a new version of this account…</source>
        <translation>وارد کردن نسخهٔ تازهٔ این روایت…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>خروجی گرفتن…</translation>
    </message>
    <message>
        <source>Merge a colleague's copy…</source>
        <translation>ادغام نسخهٔ همکار…</translation>
    </message>
    <message>
        <source>Save the timeline as a picture…</source>
        <translation>ذخیرهٔ خط زمان به صورت تصویر…</translation>
    </message>
    <message>
        <source>Document details</source>
        <translation>مشخصات سند</translation>
    </message>
    <message>
        <source>What finds names…</source>
        <translation>یابندهٔ نام‌ها…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>تنظیمات…</translation>
    </message>
    <message>
        <source>Check the archive</source>
        <translation>بررسی بایگانی</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>پشتیبان‌گیری اکنون</translation>
    </message>
    <message>
        <source>Forget recent archives</source>
        <translation>فراموش کردن بایگانی‌های اخیر</translation>
    </message>
    <message>
        <source>Remove the search index</source>
        <translation>حذف نمایهٔ جست‌وجو</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ازنو</translation>
    </message>
    <message>
        <source>Copy the quote with its citation</source>
        <translation>رونوشت نقل‌قول با ارجاع</translation>
    </message>
    <message>
        <source>Copy the words alone</source>
        <translation>رونوشت واژه‌ها به‌تنهایی</translation>
    </message>
    <message>
        <source>Copy the quote as Markdown</source>
        <translation>رونوشت نقل‌قول به صورت Markdown</translation>
    </message>
    <message>
        <source>Private note: not for others</source>
        <translation>یادداشت خصوصی: نه برای دیگران</translation>
    </message>
    <message>
        <source>Annotate the selection</source>
        <translation>یادداشت بر انتخاب</translation>
    </message>
    <message>
        <source>Highlight the selection</source>
        <translation>برجسته کردن انتخاب</translation>
    </message>
    <message>
        <source>Highlight with the first tag</source>
        <translation>برجسته کردن با برچسب نخست</translation>
    </message>
    <message>
        <source>Highlight with the second tag</source>
        <translation>برجسته کردن با برچسب دوم</translation>
    </message>
    <message>
        <source>Highlight with the third tag</source>
        <translation>برجسته کردن با برچسب سوم</translation>
    </message>
    <message>
        <source>Highlight with the fourth tag</source>
        <translation>برجسته کردن با برچسب چهارم</translation>
    </message>
    <message>
        <source>Highlight with the fifth tag</source>
        <translation>برجسته کردن با برچسب پنجم</translation>
    </message>
    <message>
        <source>Highlight with the sixth tag</source>
        <translation>برجسته کردن با برچسب ششم</translation>
    </message>
    <message>
        <source>Tags and colours…</source>
        <translation>برچسب‌ها و رنگ‌ها…</translation>
    </message>
    <message>
        <source>Tags of the note</source>
        <translation>برچسب‌های یادداشت</translation>
    </message>
    <message>
        <source>Next note on these words</source>
        <translation>یادداشت بعدی بر این واژه‌ها</translation>
    </message>
    <message>
        <source>Link this passage with another</source>
        <translation>پیوند این قطعه با قطعه‌ای دیگر</translation>
    </message>
    <message>
        <source>Follow the link to the other passage</source>
        <translation>رفتن به قطعهٔ دیگرِ پیوند</translation>
    </message>
    <message>
        <source>Grade the source or the statement</source>
        <translation>درجه دادن به منبع یا گفته</translation>
    </message>
    <message>
        <source>Grade statements without seeing the source</source>
        <translation>درجه دادن به گفته‌ها بدون دیدن منبع</translation>
    </message>
    <message>
        <source>Scales of grades…</source>
        <translation>مقیاس‌های درجه…</translation>
    </message>
    <message>
        <source>Add an event to the timeline…</source>
        <translation>افزودن رویداد به خط زمان…</translation>
    </message>
    <message>
        <source>Mark as a name, or say whose it is…</source>
        <translation>نشان کردن به صورت نام، یا تعیین صاحب آن…</translation>
    </message>
    <message>
        <source>Not a name: here</source>
        <translation>نام نیست: اینجا</translation>
    </message>
    <message>
        <source>Not a name: everywhere</source>
        <translation>نام نیست: همه‌جا</translation>
    </message>
    <message>
        <source>Split off this mention</source>
        <translation>جدا کردن این اشاره</translation>
    </message>
    <message>
        <source>Read to here</source>
        <translation>خوانده‌شده تا اینجا</translation>
    </message>
    <message>
        <source>What it translates…</source>
        <translation>چه چیزی را ترجمه می‌کند…</translation>
    </message>
    <message>
        <source>Link passages, or add to a claim</source>
        <translation>پیوند قطعه‌ها، یا افزودن به ادعا</translation>
    </message>
    <message>
        <source>Overrule the verdict of the claim</source>
        <translation>رد کردن حکم ادعا</translation>
    </message>
    <message>
        <source>What still stands: mute sources</source>
        <translation>چه چیزی هنوز پابرجاست: بی‌صدا کردن منابع</translation>
    </message>
    <message>
        <source>Who copies whom</source>
        <translation>چه کسی از چه کسی رونویسی می‌کند</translation>
    </message>
    <message>
        <source>This account copies that one…</source>
        <translation>این روایت از آن یکی رونویسی کرده است…</translation>
    </message>
    <message>
        <source>Search, or jump anywhere</source>
        <translation>جست‌وجو، یا پرش به هر جا</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>همهٔ کارها</translation>
    </message>
    <message>
        <source>Find in the documents on screen</source>
        <translation>یافتن در سندهای روی صفحه</translation>
    </message>
    <message>
        <source>Find the next</source>
        <translation>یافتن بعدی</translation>
    </message>
    <message>
        <source>Find the previous</source>
        <translation>یافتن قبلی</translation>
    </message>
    <message>
        <source>Next hit of the search</source>
        <translation>یافتهٔ بعدی جست‌وجو</translation>
    </message>
    <message>
        <source>Previous hit of the search</source>
        <translation>یافتهٔ قبلی جست‌وجو</translation>
    </message>
    <message>
        <source>Save the search…</source>
        <translation>ذخیرهٔ جست‌وجو…</translation>
    </message>
    <message>
        <source>Forget the search and its marks</source>
        <translation>فراموش کردن جست‌وجو و نشان‌هایش</translation>
    </message>
    <message>
        <source>Next mention of the chosen entity</source>
        <translation>اشارهٔ بعدی به موجودیت برگزیده</translation>
    </message>
    <message>
        <source>Previous mention of the chosen entity</source>
        <translation>اشارهٔ قبلی به موجودیت برگزیده</translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation>ادعای بعدی</translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation>ادعای قبلی</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>عقب</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>جلو</translation>
    </message>
    <message>
        <source>Similar passages</source>
        <translation>قطعه‌های همانند</translation>
    </message>
    <message>
        <source>Compare the words of the similar passage</source>
        <translation>مقایسهٔ واژه‌های قطعهٔ همانند</translation>
    </message>
    <message>
        <source>Original and translation side by side</source>
        <translation>اصل و ترجمه کنار هم</translation>
    </message>
    <message>
        <source>Go to column 1</source>
        <translation>رفتن به ستون 1</translation>
    </message>
    <message>
        <source>Go to column 2</source>
        <translation>رفتن به ستون 2</translation>
    </message>
    <message>
        <source>Go to column 3</source>
        <translation>رفتن به ستون 3</translation>
    </message>
    <message>
        <source>Go to column 4</source>
        <translation>رفتن به ستون 4</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>باز کردن منو</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>ناحیهٔ بعدی</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>ناحیهٔ قبلی</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>یک ستون</translation>
    </message>
    <message>
        <source>Two columns</source>
        <translation>دو ستون</translation>
    </message>
    <message>
        <source>Three columns</source>
        <translation>سه ستون</translation>
    </message>
    <message>
        <source>Four columns</source>
        <translation>چهار ستون</translation>
    </message>
    <message>
        <source>Pin the column</source>
        <translation>سنجاق کردن ستون</translation>
    </message>
    <message>
        <source>The same account beside</source>
        <translation>همین روایت در کنار</translation>
    </message>
    <message>
        <source>The page of the original beside</source>
        <translation>صفحهٔ نسخهٔ اصلی در کنار</translation>
    </message>
    <message>
        <source>Move the column to the left</source>
        <translation>بردن ستون به چپ</translation>
    </message>
    <message>
        <source>Move the column to the right</source>
        <translation>بردن ستون به راست</translation>
    </message>
    <message>
        <source>Close the account in the column</source>
        <translation>بستن روایتِ ستون</translation>
    </message>
    <message>
        <source>Arrangements…</source>
        <translation>چیدمان‌ها…</translation>
    </message>
    <message>
        <source>Lock to claim</source>
        <translation>قفل بر ادعا</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>خط زمان</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>نام‌ها</translation>
    </message>
    <message>
        <source>Results of the search</source>
        <translation>نتایج جست‌وجو</translation>
    </message>
    <message>
        <source>Only what the search finds</source>
        <translation>تنها آنچه جست‌وجو می‌یابد</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>Keys that act inside one panel: place, keys, what they do there.</extracomment>
        <translation>کتابخانه</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>بازرس</translation>
    </message>
    <message>
        <source>Make this part wider</source>
        <translation>پهن‌تر کردن این بخش</translation>
    </message>
    <message>
        <source>Make this part narrower</source>
        <translation>باریک‌تر کردن این بخش</translation>
    </message>
    <message>
        <source>Make this part higher</source>
        <translation>بلندتر کردن این بخش</translation>
    </message>
    <message>
        <source>Make this part lower</source>
        <translation>کوتاه‌تر کردن این بخش</translation>
    </message>
    <message>
        <source>Marks in the text</source>
        <translation>نشان‌های متن</translation>
    </message>
    <message>
        <source>Mark people</source>
        <translation>نشان کردن اشخاص</translation>
    </message>
    <message>
        <source>Mark organisations</source>
        <translation>نشان کردن سازمان‌ها</translation>
    </message>
    <message>
        <source>Mark places</source>
        <translation>نشان کردن مکان‌ها</translation>
    </message>
    <message>
        <source>Mark dates</source>
        <translation>نشان کردن تاریخ‌ها</translation>
    </message>
    <message>
        <source>Mark quantities</source>
        <translation>نشان کردن مقدارها</translation>
    </message>
    <message>
        <source>How sure marks must be…</source>
        <translation>میزان اطمینان نشان‌ها…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>متن بزرگ‌تر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>متن کوچک‌تر</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>اندازهٔ معمول متن</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <extracomment>The themes, in the words of the menu.</extracomment>
        <translation>رنگ‌های سیستم</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>کنتراست زیاد</translation>
    </message>
    <message>
        <source>Enlarge the tabs below</source>
        <translation>بزرگ کردن زبانه‌های پایین</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>تمام‌صفحه</translation>
    </message>
    <message>
        <source>Keys, by place</source>
        <translation>کلیدها، به تفکیک جا</translation>
    </message>
    <message>
        <source>Show the hints of the first start</source>
        <translation>نمایش نکته‌های آغاز کار</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>تازه‌ها</translation>
    </message>
    <message>
        <source>About Parallax</source>
        <translation>دربارهٔ Parallax</translation>
    </message>
    <message>
        <source>There is no note at the text cursor.</source>
        <translation>در جای نشانگر متن یادداشتی نیست.</translation>
    </message>
    <message>
        <source>Note {number} of {count} here</source>
        <translation>یادداشت {number} از {count} در اینجا</translation>
    </message>
    <message>
        <source>No tag has a colour for this key. Tags and colours are edited with Shift+H.</source>
        <translation>هیچ برچسبی برای این کلید رنگ ندارد. برچسب‌ها و رنگ‌ها با Shift+H ویرایش می‌شوند.</translation>
    </message>
    <message>
        <source>{count} notes deleted. Undo brings them back.</source>
        <translation>{count} یادداشت حذف شد. واگرد آن‌ها را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>Select the words the note is about, then press the button again.</source>
        <translation>واژه‌هایی را که یادداشت دربارهٔ آن‌هاست انتخاب کنید و دوباره دکمه را بزنید.</translation>
    </message>
    <message>
        <source>The note names {link}. Parallax opens no pages.</source>
        <translation>یادداشت از ⁨{link}⁩ نام می‌برد. Parallax صفحه‌ای باز نمی‌کند.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {why}.</source>
        <translation>فایل «⁨{path}⁩» خوانده نشد: ⁨{why}⁩.</translation>
    </message>
    <message>
        <source>sample archive</source>
        <translation>بایگانی نمونه</translation>
    </message>
    <message>
        <source>The picture could not be written to “{path}”.</source>
        <translation>تصویر در «⁨{path}⁩» نوشته نشد.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>جای دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>This is no link to a passage that Parallax can follow.</source>
        <translation>این پیوندی به قطعه نیست که Parallax بتواند دنبالش کند.</translation>
    </message>
    <message>
        <source>Copy it again from where it was written.</source>
        <translation>آن را از جایی که نوشته شده دوباره رونوشت کنید.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>باز کردن…</translation>
    </message>
    <message>
        <source>The window cannot be shown: the library libxcb-cursor is missing.</source>
        <translation>پنجره را نمی‌توان نشان داد: کتابخانهٔ libxcb-cursor نیست.</translation>
    </message>
    <message>
        <source>On Debian: apt-get install libxcb-cursor0.</source>
        <translation>در دبیان: apt-get install libxcb-cursor0.</translation>
    </message>
    <message>
        <source>The window cannot be shown the way the variable QT_QPA_PLATFORM asks for, “{asked}”.</source>
        <translation>پنجره را نمی‌توان آن‌گونه که متغیر QT_QPA_PLATFORM می‌خواهد، «⁨{asked}⁩»، نشان داد.</translation>
    </message>
    <message>
        <source>Unset it, then start Parallax again.</source>
        <translation>آن را خالی کنید و Parallax را دوباره اجرا کنید.</translation>
    </message>
    <message>
        <source>The screen cannot be reached ({screens}).</source>
        <translation>صفحهٔ نمایش در دسترس نیست (⁨{screens}⁩).</translation>
    </message>
    <message>
        <source>Start Parallax from the desktop itself, or say “ssh -X” to come from another machine.</source>
        <translation>برنامهٔ Parallax را از خودِ میزکار اجرا کنید، یا برای آمدن از ماشین دیگر «ssh -X» بگویید.</translation>
    </message>
    <message>
        <source>The window cannot be shown: {reason}</source>
        <translation>پنجره را نمی‌توان نشان داد: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>Qt does not say why.</source>
        <translation>محیط Qt علت را نمی‌گوید.</translation>
    </message>
    <message>
        <source>The command line works all the same: parallax --help.</source>
        <translation>خط فرمان همچنان کار می‌کند: parallax --help.</translation>
    </message>
    <message>
        <source>Only what has to do with {days}; press to show everything</source>
        <translation>تنها آنچه به ⁨{days}⁩ مربوط است؛ برای نمایش همه فشار دهید</translation>
    </message>
    <message>
        <source>Leave without a grade</source>
        <translation>رها کردن بدون درجه</translation>
    </message>
    <message>
        <source>Ctrl+Return saves, Esc leaves</source>
        <translation>کلید Ctrl+Return ذخیره می‌کند، Esc رها می‌کند</translation>
    </message>
    <message>
        <source>Step 1 of 2 · the statement, without its source</source>
        <translation>گام 1 از 2 · گفته، بدون منبعش</translation>
    </message>
    <message>
        <source>It {stands}.</source>
        <translation>موضع این روایت: ⁨{stands}⁩.</translation>
    </message>
    <message>
        <source>Speaker: {speaker}</source>
        <translation>گوینده: ⁨{speaker}⁩</translation>
    </message>
    <message>
        <source>What is said to this question</source>
        <translation>آنچه در پاسخ این پرسش گفته شده</translation>
    </message>
    <message>
        <source>{sign} stands for a name that would tell the source.</source>
        <translation>نشانهٔ ⁨{sign}⁩ به جای نامی است که منبع را لو می‌دهد.</translation>
    </message>
    <message>
        <source>Step 2 of 2 · the source it comes from</source>
        <translation>گام 2 از 2 · منبعی که از آن آمده</translation>
    </message>
    <message>
        <source>origin: {origin}</source>
        <translation>خاستگاه: ⁨{origin}⁩</translation>
    </message>
    <message>
        <source>Leave the source as it is</source>
        <translation>رها کردن منبع به همین حال</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>پرسش</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>The facets that are shown, in their order. The date itself would be a line a day: the year stands for it.</extracomment>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>حکم</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>خاستگاه‌ها</translation>
    </message>
    <message>
        <source>How many independent origins stand behind the largest group that agrees</source>
        <translation>چند خاستگاه مستقل پشت بزرگ‌ترین گروه هم‌نظر است</translation>
    </message>
    <message>
        <source>What stands</source>
        <translation>پابرجا</translation>
    </message>
    <message>
        <source>What the verdict becomes while some are muted; what changes comes first when sorted</source>
        <translation>حکم هنگام بی‌صدا بودن برخی چه می‌شود؛ در مرتب‌سازی، تغییرها نخست می‌آیند</translation>
    </message>
    <message>
        <source>Muted for now: it counts for nothing.</source>
        <translation>فعلاً بی‌صدا: به حساب نمی‌آید.</translation>
    </message>
    <message>
        <source>{account} (muted)</source>
        <translation>⁨{account}⁩ (بی‌صدا)</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>چیزی تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>{reason}: {share} likely</source>
        <translation>⁨{reason}⁩: به احتمال ⁨{share}⁩</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation>پالایش ادعاها</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>همهٔ حکم‌ها</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>پالایه‌ها</translation>
    </message>
    <message>
        <source>Narrow by kind, grade, name and tag</source>
        <translation>محدود کردن بر پایهٔ نوع، درجه، نام و برچسب</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>نقل‌قول‌ها</translation>
    </message>
    <message>
        <source>Unfold the current row to what each account says (Space)</source>
        <translation>گشودن سطر کنونی به گفتهٔ هر روایت (Space)</translation>
    </message>
    <message>
        <source>What still stands</source>
        <translation>چه پابرجاست</translation>
    </message>
    <message>
        <source>Mute sources and see what falls (W)</source>
        <translation>منابع را بی‌صدا کنید و ببینید چه فرو می‌ریزد (W)</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>پیشنهادها</translation>
    </message>
    <message>
        <source>Questions that several accounts seem to answer</source>
        <translation>پرسش‌هایی که گویا چند روایت به آن‌ها پاسخ می‌دهند</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>رونویسی‌ها</translation>
    </message>
    <message>
        <source>Who copies whom (Shift+W)</source>
        <translation>چه کسی از چه کسی رونویسی می‌کند (Shift+W)</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>وارونه کردن</translation>
    </message>
    <message>
        <source>It is the other one that copies (Ctrl+T)</source>
        <translation>رونویسی کار آن دیگری است (Ctrl+T)</translation>
    </message>
    <message>
        <source>Say who copies…</source>
        <translation>تعیین رونویس…</translation>
    </message>
    <message>
        <source>Also for accounts that share no words: a translation, say (Ctrl+Shift+W)</source>
        <translation>برای روایت‌های بی‌واژهٔ مشترک هم، مثلاً یک ترجمه (Ctrl+Shift+W)</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>پذیرفتن</translation>
    </message>
    <message>
        <source>It is a copy (+)</source>
        <translation>رونویسی است (+)</translation>
    </message>
    <message>
        <source>Make it a claim (+)</source>
        <translation>ادعا شود (+)</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رد کردن</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>It is none (Delete)</source>
        <translation>رونویسی نیست (Delete)</translation>
    </message>
    <message>
        <source>See it no more (Delete)</source>
        <translation>دیگر دیده نشود (Delete)</translation>
    </message>
    <message>
        <source>{accounts} muted ×</source>
        <translation>⁨{accounts}⁩ بی‌صدا ×</translation>
    </message>
    <message>
        <source>? not judged</source>
        <extracomment>Judgement -&gt; its sign and word, in the order of the list.</extracomment>
        <translation>? داوری‌نشده</translation>
    </message>
    <message>
        <source>✓ a copy</source>
        <translation>✓ رونویسی</translation>
    </message>
    <message>
        <source>✕ no copy</source>
        <translation>✕ رونویسی نیست</translation>
    </message>
    <message>
        <source>one origin: {origin}</source>
        <translation>یک خاستگاه: ⁨{origin}⁩</translation>
    </message>
    <message>
        <source>{accounts} may be one origin, {origin}</source>
        <translation>روایت‌های ⁨{accounts}⁩ شاید یک خاستگاه داشته باشند: ⁨{origin}⁩</translation>
    </message>
    <message>
        <source>{words} words in common, {share} of the shorter text</source>
        <translation>⁨{words}⁩ واژهٔ مشترک، ⁨{share}⁩ از متن کوتاه‌تر</translation>
    </message>
    <message>
        <source>{copy} has words of {original}</source>
        <translation>روایت ⁨{copy}⁩ واژه‌هایی از ⁨{original}⁩ دارد</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>رونویسی</translation>
    </message>
    <message>
        <source>Copied from</source>
        <translation>رونویسی از</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>داوری</translation>
    </message>
    <message>
        <source>Words in common</source>
        <translation>واژه‌های مشترک</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>سهم</translation>
    </message>
    <message>
        <source>How much of the shorter text the words in common are</source>
        <translation>واژه‌های مشترک چه سهمی از متن کوتاه‌ترند</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>چرا</translation>
    </message>
    <message>
        <source>Claims by account</source>
        <translation>ادعاها به تفکیک روایت</translation>
    </message>
    <message>
        <source>No claims yet. Select a passage and press {key}: the question it answers becomes a row, and every account gets a cell.</source>
        <translation>هنوز ادعایی نیست. قطعه‌ای را انتخاب کنید و {key} را بزنید: پرسشی که پاسخ می‌دهد یک سطر می‌شود و هر روایت در آن خانه‌ای می‌گیرد.</translation>
    </message>
    <message>
        <source>No claim matches this filter.</source>
        <translation>هیچ ادعایی با این پالایه جور نیست.</translation>
    </message>
    <message>
        <source>Nothing is left to judge. Parallax looks again when accounts come in.</source>
        <translation>چیزی برای داوری نمانده است. با ورود روایت‌ها، Parallax دوباره نگاه می‌کند.</translation>
    </message>
    <message>
        <source>No verdict changes while these are muted.</source>
        <translation>با بی‌صدا بودن این‌ها هیچ حکمی تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>No two accounts share passages that look copied. One that copies another in other words, such as a translation, can be named with Ctrl+Shift+W.</source>
        <translation>هیچ دو روایتی قطعهٔ مشترکِ رونویسی‌نما ندارند. روایتی را که با واژه‌های دیگر رونویسی کرده، مانند ترجمه، با Ctrl+Shift+W نام ببرید.</translation>
    </message>
    <message>
        <source>1 pair</source>
        <translation>یک جفت</translation>
    </message>
    <message>
        <source>{number} pairs</source>
        <translation>{number} جفت</translation>
    </message>
    <message>
        <source>{shown} of {total} proposals</source>
        <translation>{shown} از {total} پیشنهاد</translation>
    </message>
    <message>
        <source>{shown} of {total} claims</source>
        <translation>{shown} از {total} ادعا</translation>
    </message>
    <message>
        <source>Voices…</source>
        <translation>صداها…</translation>
    </message>
    <message>
        <source>Choose the sources and origins whose word does not count</source>
        <translation>منابع و خاستگاه‌هایی را انتخاب کنید که سخنشان به حساب نیاید</translation>
    </message>
    <message>
        <source>Mute sources below a grade</source>
        <translation>بی‌صدا کردن منابع پایین‌تر از یک درجه</translation>
    </message>
    <message>
        <source>any grade</source>
        <translation>هر درجه</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>داوری‌نشده</translation>
    </message>
    <message>
        <source>Mute sources that nobody has graded</source>
        <translation>بی‌صدا کردن منابعی که کسی درجه نداده</translation>
    </message>
    <message>
        <source>Only what changes</source>
        <translation>تنها آنچه تغییر می‌کند</translation>
    </message>
    <message>
        <source>Unmute all</source>
        <translation>صدا دادن به همه</translation>
    </message>
    <message>
        <source>Everybody counts again</source>
        <translation>باز همه به حساب می‌آیند</translation>
    </message>
    <message>
        <source>below grade {grade}</source>
        <translation>پایین‌تر از درجهٔ ⁨{grade}⁩</translation>
    </message>
    <message>
        <source>No account is muted by this.</source>
        <translation>با این، هیچ روایتی بی‌صدا نمی‌شود.</translation>
    </message>
    <message>
        <source>Choose whose word does not count for now.</source>
        <translation>انتخاب کنید سخن چه کسی فعلاً به حساب نیاید.</translation>
    </message>
    <message>
        <source>{accounts} muted</source>
        <translation>⁨{accounts}⁩ بی‌صدا</translation>
    </message>
    <message>
        <source>{number} left without a voice</source>
        <translation>{number} ادعا بی‌گوینده می‌ماند</translation>
    </message>
    <message>
        <source>{number} on one origin alone</source>
        <translation>{number} ادعا تنها بر یک خاستگاه</translation>
    </message>
    <message>
        <source>Voices: {number} muted</source>
        <translation>صداها: {number} بی‌صدا</translation>
    </message>
    <message>
        <source>Sources and origins to mute</source>
        <translation>منابع و خاستگاه‌ها برای بی‌صدا کردن</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>خاستگاه</translation>
    </message>
    <message>
        <source>source</source>
        <translation>منبع</translation>
    </message>
    <message>
        <source>{changed} of 1 verdict change</source>
        <translation>{changed} از یک حکم تغییر می‌کند</translation>
    </message>
    <message>
        <source>{changed} of {verdicts} verdicts change</source>
        <translation>{changed} از {verdicts} حکم تغییر می‌کند</translation>
    </message>
    <message>
        <source>Kind of claim</source>
        <translation>نوع ادعا</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>همهٔ نوع‌ها</translation>
    </message>
    <message>
        <source>Grade of a source that speaks to it</source>
        <translation>درجهٔ منبعی که دربارهٔ آن سخن می‌گوید</translation>
    </message>
    <message>
        <source>All grades</source>
        <translation>همهٔ درجه‌ها</translation>
    </message>
    <message>
        <source>Name in a quote</source>
        <translation>نام در نقل‌قول</translation>
    </message>
    <message>
        <source>All names</source>
        <translation>همهٔ نام‌ها</translation>
    </message>
    <message>
        <source>Tag on a quote</source>
        <translation>برچسب بر نقل‌قول</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>همهٔ برچسب‌ها</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>نمایش همه</translation>
    </message>
    <message>
        <source>Filters of the ledger</source>
        <translation>پالایه‌های دفتر</translation>
    </message>
    <message>
        <source>Quotes side by side</source>
        <translation>نقل‌قول‌ها کنار هم</translation>
    </message>
    <message>
        <source>Go to the line</source>
        <translation>رفتن به سطر</translation>
    </message>
    <message>
        <source>Go to the line of {letter}</source>
        <translation>رفتن به سطر ⁨{letter}⁩</translation>
    </message>
    <message>
        <source>Take the nearest</source>
        <translation>گرفتن نزدیک‌ترین</translation>
    </message>
    <message>
        <source>not read for this · read {share}</source>
        <translation>برای این خوانده نشده · ⁨{share}⁩ خوانده</translation>
    </message>
    <message>
        <source>It says nothing on this</source>
        <translation>در این باره چیزی نمی‌گوید</translation>
    </message>
    <message>
        <source>{letter} says nothing on this</source>
        <translation>روایت ⁨{letter}⁩ در این باره چیزی نمی‌گوید</translation>
    </message>
    <message>
        <source>Possible once the account has been read to its end</source>
        <translation>پس از خواندن روایت تا پایان ممکن می‌شود</translation>
    </message>
    <message>
        <source>conflicting</source>
        <extracomment>Verdicts in the order of their urgency -&gt; their sign beside the colour.</extracomment>
        <translation>متعارض</translation>
    </message>
    <message>
        <source>open</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>overlapping</source>
        <translation>هم‌پوشان</translation>
    </message>
    <message>
        <source>compatible</source>
        <translation>سازگار</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>حل‌شده</translation>
    </message>
    <message>
        <source>says</source>
        <extracomment>nothing is recorded, or the account has not been read the quote no longer stands where it stood a figure or a date that could not be read as one, so nothing can be computed with it</extracomment>
        <translation>می‌گوید</translation>
    </message>
    <message>
        <source>says otherwise</source>
        <translation>چیز دیگری می‌گوید</translation>
    </message>
    <message>
        <source>reports that others say</source>
        <translation>از قول دیگران گزارش می‌کند</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>تکذیب می‌کند</translation>
    </message>
    <message>
        <source>disputes</source>
        <translation>محل تردید می‌داند</translation>
    </message>
    <message>
        <source>is silent</source>
        <translation>ساکت است</translation>
    </message>
    <message>
        <source>has not been read for this</source>
        <translation>برای این خوانده نشده است</translation>
    </message>
    <message>
        <source>agrees with the largest group</source>
        <translation>با بزرگ‌ترین گروه هم‌نظر است</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>در تعارض</translation>
    </message>
    <message>
        <source>Not read for this, or nothing recorded yet.</source>
        <translation>برای این خوانده نشده، یا هنوز چیزی ثبت نشده است.</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>مقایسه‌ناپذیر</translation>
    </message>
    <message>
        <source>, rulings differ</source>
        <translation>، رأی‌ها متفاوت‌اند</translation>
    </message>
    <message>
        <source>, overruled</source>
        <translation>، با رأی رد شده</translation>
    </message>
    <message>
        <source>1 account</source>
        <translation>یک روایت</translation>
    </message>
    <message>
        <source>{accounts} accounts, 1 independent origin</source>
        <translation>⁨{accounts}⁩ روایت، 1 خاستگاه مستقل</translation>
    </message>
    <message>
        <source>{accounts} accounts, {origins} independent origins</source>
        <translation>⁨{accounts}⁩ روایت، ⁨{origins}⁩ خاستگاه مستقل</translation>
    </message>
    <message>
        <source>{number} accounts</source>
        <translation>{number} روایت</translation>
    </message>
    <message>
        <source>✕ nothing stands</source>
        <translation>✕ چیزی پابرجا نیست</translation>
    </message>
    <message>
        <source>{sign} still {verdict}</source>
        <translation>⁨{sign}⁩ همچنان ⁨{verdict}⁩</translation>
    </message>
    <message>
        <source>{verdict}; one origin alone</source>
        <translation>⁨{verdict}⁩؛ تنها یک خاستگاه</translation>
    </message>
    <message>
        <source>{origins} from {accounts}</source>
        <translation>{origins} خاستگاه از ⁨{accounts}⁩</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>بی‌مقدار</translation>
    </message>
    <message>
        <source>credibility {grade}: {meaning}</source>
        <translation>باورپذیری ⁨{grade}⁩: ⁨{meaning}⁩</translation>
    </message>
    <message>
        <source>not comparable: it could not be read as a {kind}</source>
        <translation>مقایسه‌ناپذیر: به صورت ⁨{kind}⁩ خوانده نشد</translation>
    </message>
    <message>
        <source>these words no longer stand where they stood</source>
        <translation>این واژه‌ها دیگر در جای خود نیستند</translation>
    </message>
    <message>
        <source>No account is known as the original or a translation of this one.</source>
        <translation>هیچ روایتی اصل یا ترجمهٔ این روایت شناخته نشده است.</translation>
    </message>
    <message>
        <source>Say which with “What it translates…”.</source>
        <translation>با «چه چیزی را ترجمه می‌کند…» بگویید کدام است.</translation>
    </message>
    <message>
        <source>The original of this account has no pages to show.</source>
        <translation>اصل این روایت صفحه‌ای برای نمایش ندارد.</translation>
    </message>
    <message>
        <source>none: it is no translation</source>
        <translation>هیچ: ترجمه نیست</translation>
    </message>
    <message>
        <source>What it translates</source>
        <translation>چه چیزی را ترجمه می‌کند</translation>
    </message>
    <message>
        <source>“{title}” is a translation of</source>
        <translation>روایت «⁨{title}⁩» ترجمه است از</translation>
    </message>
    <message>
        <source>Open another account beside, to find passages like {where}.</source>
        <translation>روایت دیگری کنار آن باز کنید تا قطعه‌های همانند ⁨{where}⁩ یافته شوند.</translation>
    </message>
    <message>
        <source>Like {where}, the closest first: 1–9 goes there</source>
        <translation>همانند ⁨{where}⁩، نزدیک‌ترین نخست: کلیدهای ⁨1–9⁩ به آن می‌روند</translation>
    </message>
    <message>
        <source>No other account on screen has a passage like {where}.</source>
        <translation>هیچ روایت دیگری روی صفحه قطعه‌ای همانند ⁨{where}⁩ ندارد.</translation>
    </message>
    <message>
        <source>⇄ linked</source>
        <translation>⇄ پیوسته</translation>
    </message>
    <message>
        <source>Scrolls with its pair; press to scroll alone</source>
        <translation>با جفتش می‌لغزد؛ فشار دهید تا تنها بلغزد</translation>
    </message>
    <message>
        <source>⇄ original</source>
        <translation>⇄ اصل</translation>
    </message>
    <message>
        <source>⇄ translation</source>
        <translation>⇄ ترجمه</translation>
    </message>
    <message>
        <source>Show “{title}” beside; both scroll together</source>
        <translation>نمایش «⁨{title}⁩» در کنار؛ هر دو با هم می‌لغزند</translation>
    </message>
    <message>
        <source>Select the words of this account that speak to the claim, then press {key}.</source>
        <translation>واژه‌هایی از این روایت را که به ادعا مربوط‌اند انتخاب کنید و ⁨{key}⁩ را بزنید.</translation>
    </message>
    <message>
        <source>The claim is in the list that opens.</source>
        <translation>ادعا در فهرستی است که باز می‌شود.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>در حال وارد کردن</translation>
    </message>
    <message>
        <source>No note is on show.</source>
        <translation>یادداشتی در نمایش نیست.</translation>
    </message>
    <message>
        <source>Choose one, then try again.</source>
        <translation>یکی را انتخاب کنید و دوباره بکوشید.</translation>
    </message>
    <message>
        <source>The note is private: exports and share copies leave it out.</source>
        <translation>یادداشت خصوصی است: خروجی‌ها و نسخه‌های اشتراکی آن را کنار می‌گذارند.</translation>
    </message>
    <message>
        <source>The note is public.</source>
        <translation>یادداشت عمومی است.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>در حال بررسی</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>در حال پشتیبان‌گیری</translation>
    </message>
    <message>
        <source>Backed up to {place}</source>
        <translation>پشتیبان در ⁨{place}⁩</translation>
    </message>
    <message>
        <source>“{title}” came in.</source>
        <translation>روایت «⁨{title}⁩» وارد شد.</translation>
    </message>
    <message>
        <source>{findings} (and {count} more)</source>
        <translation>⁨{findings}⁩ (و {count} مورد دیگر)</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>پشتیبانی را بازیابی کنید.</translation>
    </message>
    <message>
        <source>All is well: every original still has the hash it was imported with.</source>
        <translation>همه‌چیز درست است: هش هر نسخهٔ اصلی همان است که هنگام ورود بود.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>روایت</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>جا</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>نقل‌قول</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>What the fields of a row are called.</extracomment>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>نویسنده</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>خطایی رخ داد</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>گزارش خطا</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>رونوشت گزارش</translation>
    </message>
    <message>
        <source>Something went wrong inside Parallax. This is our mistake, not yours.</source>
        <translation>خطایی درون Parallax رخ داد. این خطای ماست، نه شما.</translation>
    </message>
    <message>
        <source>What was saved before is unharmed, and you can go on working.</source>
        <translation>آنچه پیش‌تر ذخیره شده سالم است و می‌توانید به کار ادامه دهید.</translation>
    </message>
    <message>
        <source>The report below holds no word of your documents, notes or paths, and goes nowhere by itself: copy it into a message to those who make Parallax, if you like.</source>
        <translation>گزارش زیر هیچ واژه‌ای از سندها، یادداشت‌ها یا مسیرهای شما ندارد و خودبه‌خود جایی نمی‌رود: اگر خواستید، آن را در پیامی به سازندگان Parallax بگذارید.</translation>
    </message>
    <message>
        <source>Looking for events that several accounts tell</source>
        <translation>در جست‌وجوی رویدادهایی که چند روایت بازگو می‌کنند</translation>
    </message>
    <message>
        <source>Add an event to the timeline</source>
        <translation>افزودن رویداد به خط زمان</translation>
    </message>
    <message>
        <source>Choose others with Ctrl+click or Ctrl+Space.</source>
        <translation>بقیه را با Ctrl+click یا Ctrl+Space انتخاب کنید.</translation>
    </message>
    <message>
        <source>Name what was joined</source>
        <translation>نام‌گذاری آنچه یکی شد</translation>
    </message>
    <message>
        <source>Name the event</source>
        <translation>نام‌گذاری رویداد</translation>
    </message>
    <message>
        <source>Reading the accounts again</source>
        <translation>در حال بازخوانی روایت‌ها</translation>
    </message>
    <message>
        <source>Every column is pinned.</source>
        <translation>همهٔ ستون‌ها سنجاق شده‌اند.</translation>
    </message>
    <message>
        <source>Unpin one with P, then open the account again.</source>
        <translation>سنجاق یکی را با P بردارید و دوباره روایت را باز کنید.</translation>
    </message>
    <message>
        <source>Nobody has said who published “{title}”, so there is no source to grade.</source>
        <translation>کسی نگفته است چه کسی «⁨{title}⁩» را منتشر کرده، پس منبعی برای درجه دادن نیست.</translation>
    </message>
    <message>
        <source>Fill in the source in the document details ({key}).</source>
        <translation>منبع را در مشخصات سند بنویسید (⁨{key}⁩).</translation>
    </message>
    <message>
        <source>Making the search index</source>
        <translation>در حال ساختن نمایهٔ جست‌وجو</translation>
    </message>
    <message>
        <source>{count} accounts that share no rare names were not compared</source>
        <translation>{count} روایت که نام کمیاب مشترکی ندارند مقایسه نشدند</translation>
    </message>
    <message>
        <source>Looking for what accounts disagree on</source>
        <translation>در جست‌وجوی اختلاف روایت‌ها</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>ساکت</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>خوانده‌نشده</translation>
    </message>
    <message>
        <source>No passage here on “{question}”: {why}</source>
        <translation>اینجا قطعه‌ای دربارهٔ «⁨{question}⁩» نیست: ⁨{why}⁩</translation>
    </message>
    <message>
        <source>Parallax</source>
        <translation>Parallax</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>پروانه‌ها</translation>
    </message>
    <message>
        <source>The sign of Parallax</source>
        <translation>نشان Parallax</translation>
    </message>
    <message>
        <source>Parallax {version}</source>
        <translation>Parallax ⁨{version}⁩</translation>
    </message>
    <message>
        <source>Read conflicting accounts side by side, grade them, note them, export what stands.</source>
        <translation>روایت‌های متعارض را کنار هم بخوانید، درجه دهید، یادداشت بنویسید و از آنچه پابرجاست خروجی بگیرید.</translation>
    </message>
    <message>
        <source>Everything stays on this machine: Parallax never uses the network.</source>
        <translation>همه‌چیز در همین رایانه می‌ماند: Parallax هرگز از شبکه استفاده نمی‌کند.</translation>
    </message>
    <message>
        <source>Copyright the authors of Parallax. Free software under the Apache License 2.0, without any warranty.</source>
        <translation>حق تکثیر از آنِ پدیدآورندگان Parallax است. نرم‌افزار آزاد با پروانهٔ Apache License 2.0، بی هیچ ضمانتی.</translation>
    </message>
    <message>
        <source>Settings: {folder}</source>
        <translation>تنظیمات: ⁨{folder}⁩</translation>
    </message>
    <message>
        <source>Backups and the copy of the sample: {folder}</source>
        <translation>پشتیبان‌ها و رونوشت بایگانی نمونه: ⁨{folder}⁩</translation>
    </message>
    <message>
        <source>Search indexes, which can be made again: {folder}</source>
        <translation>نمایه‌های جست‌وجو که دوباره ساختنی‌اند: ⁨{folder}⁩</translation>
    </message>
    <message>
        <source>The log, which holds nothing of your documents: {folder}</source>
        <translation>گزارش کار که چیزی از سندهای شما ندارد: ⁨{folder}⁩</translation>
    </message>
    <message>
        <source>Parts of Parallax</source>
        <translation>اجزای Parallax</translation>
    </message>
    <message>
        <source>Licence of the chosen part</source>
        <translation>پروانهٔ جزء برگزیده</translation>
    </message>
    <message>
        <source>Arrangements</source>
        <translation>چیدمان‌ها</translation>
    </message>
    <message>
        <source>Name of the arrangement on screen</source>
        <translation>نام چیدمان روی صفحه</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>نگه‌داشتن</translation>
    </message>
    <message>
        <source>None is kept yet. Write a name above, and these columns can be called back any time.</source>
        <translation>هنوز چیدمانی نگه‌داشته نشده است. در بالا نامی بنویسید تا این ستون‌ها هر وقت خواستید بازگردند.</translation>
    </message>
    <message>
        <source>Enter calls it back, Del deletes it.</source>
        <translation>کلید Enter آن را فرا می‌خواند، Del حذفش می‌کند.</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>رفته</translation>
    </message>
    <message>
        <source>Add to a claim</source>
        <extracomment>Stances that a passage can have; silent and not-read have none.</extracomment>
        <translation>افزودن به ادعا</translation>
    </message>
    <message>
        <source>the question, such as: year of the rally</source>
        <translation>پرسش، مانند: سال گردهمایی</translation>
    </message>
    <message>
        <source>Question of the claim</source>
        <translation>پرسشِ ادعا</translation>
    </message>
    <message>
        <source>as the account writes it</source>
        <translation>همان‌گونه که روایت می‌نویسد</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>موضع</translation>
    </message>
    <message>
        <source>the account itself</source>
        <translation>خودِ روایت</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>گوینده</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>1 statement</source>
        <translation>یک گفته</translation>
    </message>
    <message>
        <source>{number} statements</source>
        <translation>{number} گفته</translation>
    </message>
    <message>
        <source>New claim: {question}</source>
        <translation>ادعای تازه: ⁨{question}⁩</translation>
    </message>
    <message>
        <source>Add to the claim</source>
        <translation>افزودن به ادعا</translation>
    </message>
    <message>
        <source>Make the claim</source>
        <translation>ساختن ادعا</translation>
    </message>
    <message>
        <source>The account that copies</source>
        <translation>روایتی که رونویسی می‌کند</translation>
    </message>
    <message>
        <source>The account it copies</source>
        <translation>روایتی که از آن رونویسی می‌شود</translation>
    </message>
    <message>
        <source>It is a copy</source>
        <translation>رونویسی است</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>این روایت</translation>
    </message>
    <message>
        <source>copies that one</source>
        <translation>رونویسی است از</translation>
    </message>
    <message>
        <source>Choose two different accounts.</source>
        <translation>دو روایت متفاوت انتخاب کنید.</translation>
    </message>
    <message>
        <source>Both then count as one voice. The list of who copies whom takes it back, and so does undo.</source>
        <translation>از این پس هر دو یک صدا شمرده می‌شوند. فهرست رونویسی‌ها آن را پس می‌گیرد، واگرد هم.</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>نویسندگان</translation>
    </message>
    <message>
        <source>several with ; between</source>
        <translation>چند نام با «;» میانشان</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>منبع</translation>
    </message>
    <message>
        <source>who publishes it</source>
        <translation>چه کسی منتشر می‌کند</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>انتشار</translation>
    </message>
    <message>
        <source>2018-06-30, 2018-06, 2018~, or in words</source>
        <translation>⁨2018-06-30⁩، ⁨2018-06⁩، ⁨2018~⁩، یا به واژه</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>en, fa, fr …</source>
        <translation>⁨en, fa, fr⁩ …</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>حقوق</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>گونه</translation>
    </message>
    <message>
        <source>report, interview, speech …</source>
        <translation>گزارش، مصاحبه، سخنرانی …</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>what kind of account this is</source>
        <translation>این چه نوع روایتی است</translation>
    </message>
    <message>
        <source>As it was received</source>
        <translation>همان‌گونه که رسید</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>⁨{name}⁩: ⁨{value}⁩</translation>
    </message>
    <message>
        <source>Date: {words}</source>
        <translation>تاریخ: ⁨{words}⁩</translation>
    </message>
    <message>
        <source>Not a date: {words}</source>
        <translation>تاریخ نیست: ⁨{words}⁩</translation>
    </message>
    <message>
        <source>{words}, kept as {edtf}</source>
        <translation>⁨{words}⁩، ثبت‌شده به صورت ⁨{edtf}⁩</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>مسیر</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>اندازه</translation>
    </message>
    <message>
        <source>{bytes} bytes, {characters} characters of text</source>
        <translation>{bytes} بایت، {characters} نویسهٔ متن</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>ورود</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>نوع فایل</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>کدگذاری</translation>
    </message>
    <message>
        <source>Date read from</source>
        <translation>تاریخ خوانده‌شده از</translation>
    </message>
    <message>
        <source>30 June 2018, or 2018-06-30</source>
        <translation>⁨30 June 2018⁩، یا ⁨2018-06-30⁩</translation>
    </message>
    <message>
        <source>what happened, in a few words</source>
        <translation>چه رخ داد، در چند واژه</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>نام رویداد</translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation>تاریخ رویداد</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Claims with all that speaks to them, and the notes</source>
        <extracomment>What may stand in a form, by wanted.CONTENTS.</extracomment>
        <translation>ادعاها با هرچه به آن‌ها مربوط است، و یادداشت‌ها</translation>
    </message>
    <message>
        <source>The notes alone</source>
        <translation>تنها یادداشت‌ها</translation>
    </message>
    <message>
        <source>One document with its annotations</source>
        <translation>یک سند با یادداشت‌گذاری‌هایش</translation>
    </message>
    <message>
        <source>Two to four documents side by side</source>
        <translation>دو تا چهار سند کنار هم</translation>
    </message>
    <message>
        <source>Title, source, date</source>
        <translation>عنوان، منبع، تاریخ</translation>
    </message>
    <message>
        <source>Chicago</source>
        <translation>Chicago</translation>
    </message>
    <message>
        <source>APA</source>
        <translation>APA</translation>
    </message>
    <message>
        <source>Like OSCOLA</source>
        <translation>مانند OSCOLA</translation>
    </message>
    <message>
        <source>Share copy, archive</source>
        <translation>نسخهٔ اشتراکی، بایگانی</translation>
    </message>
    <message>
        <source>An archive to read and work on in Parallax; what comes back can be merged. Nothing else is in it.</source>
        <translation>بایگانی‌ای برای خواندن و کار در Parallax؛ آنچه بازگردد ادغام‌شدنی است. چیز دیگری در آن نیست.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>خروجی گرفتن</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>محتوا</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>ارجاع‌ها</translation>
    </message>
    <message>
        <source>Target file</source>
        <translation>فایل مقصد</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>انتخاب…</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>فایلی انتخاب کنید.</translation>
    </message>
    <message>
        <source>This is a folder: add a file name.</source>
        <translation>این پوشه است: نام فایل را بیفزایید.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>چنین پوشه‌ای نیست.</translation>
    </message>
    <message>
        <source>A file of this name is there; it will be replaced.</source>
        <translation>فایلی با این نام هست؛ جایگزین می‌شود.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>خروجی به</translation>
    </message>
    <message>
        <source>Names, and what was decided about them</source>
        <extracomment>What a share copy may hold besides, by Outgoing's fields.</extracomment>
        <translation>نام‌ها و تصمیم‌های مربوط به آن‌ها</translation>
    </message>
    <message>
        <source>Tags of the notes</source>
        <translation>برچسب‌های یادداشت‌ها</translation>
    </message>
    <message>
        <source>Who wrote what</source>
        <translation>چه کسی چه نوشت</translation>
    </message>
    <message>
        <source>What notes said before</source>
        <translation>متن پیشین یادداشت‌ها</translation>
    </message>
    <message>
        <source>Where files lay on this machine</source>
        <translation>جای فایل‌ها در این رایانه</translation>
    </message>
    <message>
        <source>Undo history (only with all the rest)</source>
        <translation>تاریخچهٔ واگرد (تنها با همهٔ بقیه)</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>چه چیزی می‌رود</translation>
    </message>
    <message>
        <source>The verdicts are what stands without {muted}.</source>
        <translation>حکم‌ها آن‌اند که بدون ⁨{muted}⁩ پابرجاست.</translation>
    </message>
    <message>
        <source>Documents that go in</source>
        <translation>سندهایی که می‌روند</translation>
    </message>
    <message>
        <source>Claims that go in</source>
        <translation>ادعاهایی که می‌روند</translation>
    </message>
    <message>
        <source>Only notes with one of these tags</source>
        <translation>تنها یادداشت‌های دارای یکی از این برچسب‌ها</translation>
    </message>
    <message>
        <source>Only notes of these authors</source>
        <translation>تنها یادداشت‌های این نویسندگان</translation>
    </message>
    <message>
        <source>2026-01-31</source>
        <translation>2026-01-31</translation>
    </message>
    <message>
        <source>Only notes changed on this day or later</source>
        <translation>تنها یادداشت‌های تغییریافته در این روز یا پس از آن</translation>
    </message>
    <message>
        <source>Only notes changed on this day or before</source>
        <translation>تنها یادداشت‌های تغییریافته در این روز یا پیش از آن</translation>
    </message>
    <message>
        <source>Notes changed from</source>
        <translation>یادداشت‌های تغییریافته از</translation>
    </message>
    <message>
        <source>to</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>یادداشت‌های خصوصی</translation>
    </message>
    <message>
        <source>For Excel: mark the file as UTF-8</source>
        <translation>برای Excel: علامت UTF-8 در آغاز فایل</translation>
    </message>
    <message>
        <source>A day is written like 2026-01-31.</source>
        <translation>روز به این شکل نوشته می‌شود: ⁨2026-01-31⁩.</translation>
    </message>
    <message>
        <source>Tick the one document.</source>
        <translation>آن یک سند را تیک بزنید.</translation>
    </message>
    <message>
        <source>Tick two to {most} documents.</source>
        <translation>دو تا {most} سند را تیک بزنید.</translation>
    </message>
    <message>
        <source>Tick a document.</source>
        <translation>یک سند را تیک بزنید.</translation>
    </message>
    <message>
        <source>Tick a claim, or export the notes alone.</source>
        <translation>ادعایی را تیک بزنید، یا تنها از یادداشت‌ها خروجی بگیرید.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>پیش‌نمایش</translation>
    </message>
    <message>
        <source>A picture of the first page: {what}</source>
        <translation>تصویر صفحهٔ نخست: ⁨{what}⁩</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>وارد کردن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>{path}
is already here as: {title}</source>
        <translation>⁨{path}⁩
از پیش در اینجا هست، با نام: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>واردشده</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>از پیش موجود</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>پذیرفته‌نشده</translation>
    </message>
    <message>
        <source>{count} came in</source>
        <translation>{count} وارد شد</translation>
    </message>
    <message>
        <source>{count} already here</source>
        <translation>{count} از پیش موجود</translation>
    </message>
    <message>
        <source>{count} refused</source>
        <translation>{count} پذیرفته نشد</translation>
    </message>
    <message>
        <source>Nothing came in</source>
        <translation>چیزی وارد نشد</translation>
    </message>
    <message>
        <source>Tags and colours</source>
        <translation>برچسب‌ها و رنگ‌ها</translation>
    </message>
    <message>
        <source>a new tag</source>
        <translation>برچسب تازه</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>برچسب تازه</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>نام برچسب</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>معنایش</translation>
    </message>
    <message>
        <source>what the colour says</source>
        <translation>آنچه رنگ می‌گوید</translation>
    </message>
    <message>
        <source>Colour of the tag</source>
        <translation>رنگ برچسب</translation>
    </message>
    <message>
        <source>Another colour…</source>
        <translation>رنگی دیگر…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>بالا</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>پایین</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>حذف برچسب</translation>
    </message>
    <message>
        <source>List its notes</source>
        <translation>فهرست یادداشت‌هایش</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>معنا</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>A highlight has the colour of its highest tag in this list; keys 1 to 6 highlight with the first six that have a colour. Parts of a tag (doubt/figures) share its colour.</source>
        <translation>متن برجسته رنگ بالاترین برچسبش در این فهرست را دارد؛ کلیدهای 1 تا 6 با شش برچسب نخستِ رنگ‌دار برجسته می‌کنند. بخش‌های یک برچسب (تردید/ارقام) هم‌رنگ آن‌اند.</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>نگه‌داشتن مال من</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>گرفتن مال او</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>نگه‌داشتن هر دو</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>مال من</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>مال او</translation>
    </message>
    <message>
        <source>both</source>
        <translation>هر دو</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>What rows are called, one and many of them.</extracomment>
        <translation>سند</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>منابع</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>برچسب</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>ادعا</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>گفته</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>گفته‌ها</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>درجه</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>درجه‌ها</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>رابطه</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>رابطه‌ها</translation>
    </message>
    <message>
        <source>Copied text</source>
        <translation>متن رونویسی‌شده</translation>
    </message>
    <message>
        <source>Copied texts</source>
        <translation>متن‌های رونویسی‌شده</translation>
    </message>
    <message>
        <source>Joined event</source>
        <translation>رویداد یکی‌شده</translation>
    </message>
    <message>
        <source>Joined events</source>
        <translation>رویدادهای یکی‌شده</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>رویداد</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>رویدادها</translation>
    </message>
    <message>
        <source>Decision on names</source>
        <translation>تصمیم دربارهٔ نام‌ها</translation>
    </message>
    <message>
        <source>Decisions on names</source>
        <translation>تصمیم‌ها دربارهٔ نام‌ها</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>قطعه</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>یکا</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>خاستگاه</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>خصوصی</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>کار</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>پرچم‌ها</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Merge “{name}”</source>
        <translation>ادغام «⁨{name}⁩»</translation>
    </message>
    <message>
        <source>To decide {count}</source>
        <translation>برای تصمیم {count}</translation>
    </message>
    <message>
        <source>{about}
mine: {mine}
theirs: {theirs}</source>
        <translation>⁨{about}⁩
مال من: ⁨{mine}⁩
مال او: ⁨{theirs}⁩</translation>
    </message>
    <message>
        <source>These decisions cannot both hold. Yours stay as they are.</source>
        <translation>این تصمیم‌ها با هم نمی‌سازند. تصمیم شما همان‌گونه می‌ماند.</translation>
    </message>
    <message>
        <source>Contradictions {count}</source>
        <translation>تناقض‌ها {count}</translation>
    </message>
    <message>
        <source>New {count}</source>
        <translation>تازه {count}</translation>
    </message>
    <message>
        <source>Changed by them {count}</source>
        <translation>تغییریافته به دست او {count}</translation>
    </message>
    <message>
        <source>These cannot come in.</source>
        <translation>این‌ها نمی‌توانند وارد شوند.</translation>
    </message>
    <message>
        <source>Left out {count}</source>
        <translation>کنارگذاشته {count}</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>ادغام</translation>
    </message>
    <message>
        <source>All of it comes in as one edit, after a backup; one undo takes it back.</source>
        <translation>همه یک‌جا و پس از پشتیبان‌گیری وارد می‌شوند؛ یک واگرد همه را پس می‌گیرد.</translation>
    </message>
    <message>
        <source>What both changed</source>
        <translation>آنچه هر دو تغییر داده‌اند</translation>
    </message>
    <message>
        <source>Mine ({name})</source>
        <translation>مال من (⁨{name}⁩)</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>مال من</translation>
    </message>
    <message>
        <source>Theirs ({name})</source>
        <translation>مال او (⁨{name}⁩)</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>مال او</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حذف‌شده</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>آنچه وارد می‌شود</translation>
    </message>
    <message>
        <source>Nothing is new in it: all of it is here already.</source>
        <translation>چیز تازه‌ای ندارد: همه‌اش از پیش اینجاست.</translation>
    </message>
    <message>
        <source>1 thing comes in.</source>
        <translation>یک مورد وارد می‌شود.</translation>
    </message>
    <message>
        <source>{count} things come in.</source>
        <translation>{count} مورد وارد می‌شود.</translation>
    </message>
    <message>
        <source>1 is to be decided.</source>
        <translation>یک مورد تصمیم می‌خواهد.</translation>
    </message>
    <message>
        <source>{count} are to be decided.</source>
        <translation>{count} مورد تصمیم می‌خواهد.</translation>
    </message>
    <message>
        <source>1 thing comes in</source>
        <translation>یک مورد وارد می‌شود</translation>
    </message>
    <message>
        <source>{count} things come in</source>
        <translation>{count} مورد وارد می‌شود</translation>
    </message>
    <message>
        <source>{come}; {decide}</source>
        <translation>⁨{come}⁩؛ ⁨{decide}⁩</translation>
    </message>
    <message>
        <source>What finds names</source>
        <translation>یابندهٔ نام‌ها</translation>
    </message>
    <message>
        <source>Recogniser of names</source>
        <translation>بازشناس نام‌ها</translation>
    </message>
    <message>
        <source>“parallax” is the recogniser that comes with this program. Any spaCy pipeline installed beside it can be chosen instead, by its name or its folder. The accounts are then read again in the background; what you have decided about names stays.</source>
        <translation>بازشناس «parallax» همراه این برنامه است. به جایش می‌توان هر زنجیرهٔ spaCy نصب‌شده را با نام یا پوشه‌اش انتخاب کرد. سپس روایت‌ها در پس‌زمینه دوباره خوانده می‌شوند؛ تصمیم‌های شما دربارهٔ نام‌ها می‌مانند.</translation>
    </message>
    <message>
        <source>Link two passages</source>
        <translation>پیوند دو قطعه</translation>
    </message>
    <message>
        <source>What the first passage is to the second</source>
        <translation>قطعهٔ نخست با دومی چه نسبتی دارد</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>برعکس</translation>
    </message>
    <message>
        <source>Why? (may stay empty)</source>
        <translation>چرا؟ (می‌تواند خالی بماند)</translation>
    </message>
    <message>
        <source>Why they are linked</source>
        <translation>چرا پیوند دارند</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>پیوند</translation>
    </message>
    <message>
        <source>Scales of grades</source>
        <translation>مقیاس‌های درجه</translation>
    </message>
    <message>
        <source>Reliability of sources</source>
        <translation>اعتمادپذیری منابع</translation>
    </message>
    <message>
        <source>Credibility of statements</source>
        <translation>باورپذیری گفته‌ها</translation>
    </message>
    <message>
        <source>What is graded</source>
        <translation>به چه درجه داده می‌شود</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>آغاز با</translation>
    </message>
    <message>
        <source>Name of the scale</source>
        <translation>نام مقیاس</translation>
    </message>
    <message>
        <source>Sign of “cannot be judged”</source>
        <translation>نشانهٔ «نمی‌توان سنجید»</translation>
    </message>
    <message>
        <source>Use this scale</source>
        <translation>استفاده از این مقیاس</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>افزودن پله</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>بهتر</translation>
    </message>
    <message>
        <source>Moves the step up (Alt+Up)</source>
        <translation>پله را بالا می‌برد (Alt+Up)</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>بدتر</translation>
    </message>
    <message>
        <source>Moves the step down (Alt+Down)</source>
        <translation>پله را پایین می‌برد (Alt+Down)</translation>
    </message>
    <message>
        <source>Graded</source>
        <translation>درجه‌گیرنده</translation>
    </message>
    <message>
        <source>Best first. A sign is one letter or one digit.</source>
        <translation>بهترین نخست. نشانه یک حرف یا یک رقم است.</translation>
    </message>
    <message>
        <source>The one in use</source>
        <translation>مقیاس کنونی</translation>
    </message>
    <message>
        <source>Grades that were given stay in force; they keep the words they were given in.</source>
        <translation>درجه‌های داده‌شده برقرار می‌مانند و واژه‌های همان زمان را نگه می‌دارند.</translation>
    </message>
    <message>
        <source>Grades that were given on “{scale}” stay as they were given and do not count on this scale.</source>
        <translation>درجه‌های داده‌شده بر پایهٔ «⁨{scale}⁩» همان‌گونه می‌مانند و در این مقیاس به حساب نمی‌آیند.</translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>واگرد آن را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>Steps of the scale</source>
        <translation>پله‌های مقیاس</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>نشانه</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>واژه‌ها</translation>
    </message>
    <message>
        <source>Tags to add</source>
        <translation>برچسب‌ها برای افزودن</translation>
    </message>
    <message>
        <source>Tags to take away</source>
        <translation>برچسب‌ها برای برداشتن</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Tags of one note</source>
        <translation>برچسب‌های یک یادداشت</translation>
    </message>
    <message>
        <source>Tags of {count} notes</source>
        <translation>برچسب‌های {count} یادداشت</translation>
    </message>
    <message>
        <source>With “/” a tag becomes a part of another: doubt/figures.</source>
        <translation>با «/» برچسب بخشی از برچسب دیگر می‌شود: تردید/ارقام.</translation>
    </message>
    <message>
        <source>Statement in the ledger</source>
        <translation>گفته در دفتر</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>نسخهٔ تازه</translation>
    </message>
    <message>
        <source>They keep their old words. The Notes tab lists such notes under “words gone”.</source>
        <translation>واژه‌های پیشینشان را نگه می‌دارند. زبانهٔ یادداشت‌ها آن‌ها را زیر «واژه‌ها رفته» فهرست می‌کند.</translation>
    </message>
    <message>
        <source>Not found again</source>
        <translation>دوباره یافته نشد</translation>
    </message>
    <message>
        <source>“{title}” has a new version; the original is kept, and undo goes back to it.</source>
        <translation>روایت «⁨{title}⁩» نسخهٔ تازه‌ای دارد؛ نسخهٔ اصلی نگه‌داشته شده و واگرد به آن بازمی‌گردد.</translation>
    </message>
    <message>
        <source>{count} places were found again.</source>
        <translation>{count} جا دوباره یافته شد.</translation>
    </message>
    <message>
        <source>One was not.</source>
        <translation>یکی یافته نشد.</translation>
    </message>
    <message>
        <source>{count} were not.</source>
        <translation>{count} جا یافته نشد.</translation>
    </message>
    <message>
        <source>Going through the hits</source>
        <translation>در حال گذر از یافته‌ها</translation>
    </message>
    <message>
        <source>Only what “{query}” finds</source>
        <translation>تنها یافته‌های «⁨{query}⁩»</translation>
    </message>
    <message>
        <source>no hit in a text</source>
        <translation>یافته‌ای در متن نیست</translation>
    </message>
    <message>
        <source>hit {number} of {count}</source>
        <translation>یافتهٔ {number} از {count}</translation>
    </message>
    <message>
        <source>hit {number} of {count} and more</source>
        <translation>یافتهٔ {number} از {count} و بیشتر</translation>
    </message>
    <message>
        <source>account {letter}</source>
        <translation>روایت ⁨{letter}⁩</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>باز کردن روایت</translation>
    </message>
    <message>
        <source>Open it beside the one on screen</source>
        <translation>باز کردن کنار روایت روی صفحه</translation>
    </message>
    <message>
        <source>Search field</source>
        <translation>کادر جست‌وجو</translation>
    </message>
    <message>
        <source>Choose a hit while typing</source>
        <translation>انتخاب یافته هنگام نوشتن</translation>
    </message>
    <message>
        <source>Go to the hit, do the command</source>
        <translation>رفتن به یافته، اجرای فرمان</translation>
    </message>
    <message>
        <source>Open the hit beside</source>
        <translation>باز کردن یافته در کنار</translation>
    </message>
    <message>
        <source>Show all results</source>
        <translation>نمایش همهٔ نتایج</translation>
    </message>
    <message>
        <source>Look into the hit</source>
        <translation>نگاه به درون یافته</translation>
    </message>
    <message>
        <source>Take what is offered, else go to the chips</source>
        <translation>گرفتن پیشنهاد، وگرنه رفتن به تراشه‌ها</translation>
    </message>
    <message>
        <source>Go to the chips of spellings and filters</source>
        <translation>رفتن به تراشه‌های املاها و پالایه‌ها</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>بازگشت به متن</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>نتایج</translation>
    </message>
    <message>
        <source>Look into the hit, switch a filter</source>
        <translation>نگاه به درون یافته، روشن و خاموش کردن پالایه</translation>
    </message>
    <message>
        <source>Go to the filters</source>
        <translation>رفتن به پالایه‌ها</translation>
    </message>
    <message>
        <source>Close the preview, back to the text</source>
        <translation>بستن پیش‌نمایش، بازگشت به متن</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Go to the passage with this number, from anywhere</source>
        <translation>رفتن به قطعهٔ دارای این شماره، از هر جا</translation>
    </message>
    <message>
        <source>Go to the chosen passage</source>
        <translation>رفتن به قطعهٔ برگزیده</translation>
    </message>
    <message>
        <source>Put the list away</source>
        <translation>کنار گذاشتن فهرست</translation>
    </message>
    <message>
        <source>Let the columns stand so again</source>
        <translation>برگرداندن ستون‌ها به این وضع</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>جست‌وجوهای ذخیره‌شده</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>جست‌وجوی دوباره</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغییر نام</translation>
    </message>
    <message>
        <source>Move to the event before or after</source>
        <translation>رفتن به رویداد قبلی یا بعدی</translation>
    </message>
    <message>
        <source>Move to another account's lane</source>
        <translation>رفتن به نوار روایتی دیگر</translation>
    </message>
    <message>
        <source>Zoom in and out</source>
        <translation>بزرگ‌نمایی و کوچک‌نمایی</translation>
    </message>
    <message>
        <source>Go to the line the event rests on</source>
        <translation>رفتن به سطری که رویداد بر آن استوار است</translation>
    </message>
    <message>
        <source>Next, previous date in conflict</source>
        <translation>تاریخ متعارض بعدی، قبلی</translation>
    </message>
    <message>
        <source>Choose days from this event, up to this event</source>
        <translation>انتخاب روزها از این رویداد، تا این رویداد</translation>
    </message>
    <message>
        <source>Choose the event, to be joined</source>
        <translation>انتخاب رویداد، برای یکی کردن</translation>
    </message>
    <message>
        <source>Join the chosen events; part this one</source>
        <translation>یکی کردن رویدادهای برگزیده؛ جدا کردن این یکی</translation>
    </message>
    <message>
        <source>Hide the event</source>
        <translation>پنهان کردن رویداد</translation>
    </message>
    <message>
        <source>Timeline, proposals</source>
        <translation>خط زمان، پیشنهادها</translation>
    </message>
    <message>
        <source>They are one event</source>
        <translation>یک رویدادند</translation>
    </message>
    <message>
        <source>Dismiss it</source>
        <translation>کنار گذاشتن آن</translation>
    </message>
    <message>
        <source>Claims, proposals</source>
        <translation>ادعاها، پیشنهادها</translation>
    </message>
    <message>
        <source>Read its passages side by side</source>
        <translation>خواندن قطعه‌هایش کنار هم</translation>
    </message>
    <message>
        <source>Accept it as a claim</source>
        <translation>پذیرفتن آن به صورت ادعا</translation>
    </message>
    <message>
        <source>Read the shared words side by side</source>
        <translation>خواندن واژه‌های مشترک کنار هم</translation>
    </message>
    <message>
        <source>It is none</source>
        <translation>رونویسی نیست</translation>
    </message>
    <message>
        <source>It is the other one that copies</source>
        <translation>رونویسی کار آن دیگری است</translation>
    </message>
    <message>
        <source>Grading blind</source>
        <translation>درجه‌دهی بدون دیدن منبع</translation>
    </message>
    <message>
        <source>Save the grade</source>
        <translation>ذخیرهٔ درجه</translation>
    </message>
    <message>
        <source>Show the name in the inspector</source>
        <translation>نمایش نام در بازرس</translation>
    </message>
    <message>
        <source>Go to where it stands</source>
        <translation>رفتن به جایی که آمده است</translation>
    </message>
    <message>
        <source>Pick a second one, to read both side by side</source>
        <translation>برداشتن دومی، برای خواندن هر دو کنار هم</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>جدول‌ها</translation>
    </message>
    <message>
        <source>Sort by the column one is in, from its top, from its end</source>
        <translation>مرتب کردن بر پایهٔ ستون کنونی، از سر، از ته</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>هر جا</translation>
    </message>
    <message>
        <source>Dismiss the message, close the list</source>
        <translation>کنار گذاشتن پیام، بستن فهرست</translation>
    </message>
    <message>
        <source>What you can ask in the search field</source>
        <translation>در کادر جست‌وجو چه می‌توان پرسید</translation>
    </message>
    <message>
        <source>Keys of one letter act only where no text is being typed.</source>
        <translation>کلیدهای تک‌حرفی تنها جایی عمل می‌کنند که متنی نوشته نمی‌شود.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> یا </translation>
    </message>
    <message>
        <source>Click a name in a text: it lights up in every column. {next-mention} goes to its next mention.</source>
        <extracomment>Id of a hint -&gt; what it says, the actions whose keys it names, those by which it has been followed.</extracomment>
        <translation>روی نامی در متن کلیک کنید: در همهٔ ستون‌ها روشن می‌شود. ⁨{next-mention}⁩ به اشارهٔ بعدی آن می‌رود.</translation>
    </message>
    <message>
        <source>Select words: {annotate} writes a note on them, {highlight} marks them, {link} makes them a claim.</source>
        <translation>واژه‌ها را انتخاب کنید: ⁨{annotate}⁩ بر آن‌ها یادداشت می‌نویسد، ⁨{highlight}⁩ نشانشان می‌کند، ⁨{link}⁩ از آن‌ها ادعا می‌سازد.</translation>
    </message>
    <message>
        <source>{search} finds everything while you type; {palette} lists all there is to do, {help} all keys.</source>
        <translation>کلید ⁨{search}⁩ هنگام نوشتن همه‌چیز را می‌یابد؛ ⁨{palette}⁩ همهٔ کارها را فهرست می‌کند، ⁨{help}⁩ همهٔ کلیدها را.</translation>
    </message>
    <message>
        <source>No more hints</source>
        <translation>نکته بس است</translation>
    </message>
    <message>
        <source>Dismiss this hint</source>
        <translation>کنار گذاشتن این نکته</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>کلیدی</translation>
    </message>
    <message>
        <source>Hint: {hint}</source>
        <translation>نکته: ⁨{hint}⁩</translation>
    </message>
    <message>
        <source>The sample archive</source>
        <translation>بایگانی نمونه</translation>
    </message>
    <message>
        <source>Recent archives</source>
        <translation>بایگانی‌های اخیر</translation>
    </message>
    <message>
        <source>Which archive do you want to open?</source>
        <translation>کدام بایگانی را می‌خواهید باز کنید؟</translation>
    </message>
    <message>
        <source>No archive is remembered any more.</source>
        <translation>دیگر هیچ بایگانی‌ای به یاد سپرده نیست.</translation>
    </message>
    <message>
        <source>That of this archive goes when you close it, for you search in it.</source>
        <translation>نمایهٔ این بایگانی با بستن آن می‌رود، چون در آن جست‌وجو می‌کنید.</translation>
    </message>
    <message>
        <source>Parallax is now version {version}.</source>
        <translation>برنامهٔ Parallax اکنون نسخهٔ ⁨{version}⁩ است.</translation>
    </message>
    <message>
        <source>The search indexes were removed from this machine.</source>
        <translation>نمایه‌های جست‌وجو از این رایانه برداشته شدند.</translation>
    </message>
    <message>
        <source>Each is made again when its archive is opened.</source>
        <translation>هر نمایه با باز شدن بایگانی‌اش دوباره ساخته می‌شود.</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>هم‌نظر</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>متعارض</translation>
    </message>
    <message>
        <source>What each account says</source>
        <translation>آنچه هر روایت می‌گوید</translation>
    </message>
    <message>
        <source>Delete claim</source>
        <translation>حذف ادعا</translation>
    </message>
    <message>
        <source>{letter} says {value}</source>
        <translation>روایت ⁨{letter}⁩ می‌گوید ⁨{value}⁩</translation>
    </message>
    <message>
        <source>Grade without seeing the source…</source>
        <translation>درجه دادن بدون دیدن منبع…</translation>
    </message>
    <message>
        <source>Statements are graded blind: first the words alone, then the source (G)</source>
        <translation>گفته‌ها ندیده درجه می‌گیرند: نخست واژه‌ها به‌تنهایی، سپس منبع (G)</translation>
    </message>
    <message>
        <source>Take out of the claim</source>
        <translation>بیرون بردن از ادعا</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>باورپذیری</translation>
    </message>
    <message>
        <source>Statement of {letter}</source>
        <translation>گفتهٔ ⁨{letter}⁩</translation>
    </message>
    <message>
        <source>No passage: the account does not speak to it.</source>
        <translation>بی‌قطعه: روایت در این باره سخن نمی‌گوید.</translation>
    </message>
    <message>
        <source>known to the day</source>
        <extracomment>How exact a date may be, each as a whole sentence's beginning.</extracomment>
        <translation>دقیق تا روز</translation>
    </message>
    <message>
        <source>known to the week</source>
        <translation>دقیق تا هفته</translation>
    </message>
    <message>
        <source>known to the month</source>
        <translation>دقیق تا ماه</translation>
    </message>
    <message>
        <source>known to the season</source>
        <translation>دقیق تا فصل</translation>
    </message>
    <message>
        <source>known to the quarter</source>
        <translation>دقیق تا سه‌ماهه</translation>
    </message>
    <message>
        <source>known to the half-year</source>
        <translation>دقیق تا نیم‌سال</translation>
    </message>
    <message>
        <source>known to the year</source>
        <translation>دقیق تا سال</translation>
    </message>
    <message>
        <source>known to the decade</source>
        <translation>دقیق تا دهه</translation>
    </message>
    <message>
        <source>known to the century</source>
        <translation>دقیق تا سده</translation>
    </message>
    <message>
        <source>What the date means</source>
        <translation>معنای تاریخ</translation>
    </message>
    <message>
        <source>Why it means that</source>
        <translation>چرا این معنا را دارد</translation>
    </message>
    <message>
        <source>why, for those who read on</source>
        <translation>چرا، برای خوانندگان بعدی</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>تصحیح</translation>
    </message>
    <message>
        <source>Back to what was found</source>
        <translation>بازگشت به آنچه یافته شد</translation>
    </message>
    <message>
        <source>Say what this date means (Enter)</source>
        <translation>بگویید این تاریخ چه معنایی دارد (Enter)</translation>
    </message>
    <message>
        <source>counted from {day}</source>
        <translation>شمرده از ⁨{day}⁩</translation>
    </message>
    <message>
        <source>{said}. Means something else?</source>
        <translation>⁨{said}⁩. معنای دیگری دارد؟</translation>
    </message>
    <message>
        <source>What does it mean?</source>
        <translation>چه معنایی دارد؟</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>سازمان</translation>
    </message>
    <message>
        <source>place</source>
        <translation>مکان</translation>
    </message>
    <message>
        <source>date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>موجودیت</translation>
    </message>
    <message>
        <source>Kind of name</source>
        <translation>نوع نام</translation>
    </message>
    <message>
        <source>Forms by account</source>
        <translation>صورت‌ها به تفکیک روایت</translation>
    </message>
    <message>
        <source>Who calls it what…</source>
        <translation>چه کسی آن را چه می‌خواند…</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>ادغام با…</translation>
    </message>
    <message>
        <source>The chosen form names somebody or something else</source>
        <translation>صورت برگزیده نام کس یا چیز دیگری است</translation>
    </message>
    <message>
        <source>Not the same as {names}</source>
        <translation>همان ⁨{names}⁩ نیست</translation>
    </message>
    <message>
        <source>form</source>
        <translation>صورت</translation>
    </message>
    <message>
        <source>all</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Split off “{form}”</source>
        <translation>جدا کردن «⁨{form}⁩»</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>یک نام</translation>
    </message>
    <message>
        <source>not named in any of 1 account</source>
        <translation>در آن یک روایت نام برده نشده</translation>
    </message>
    <message>
        <source>not named in any of {accounts} accounts</source>
        <translation>در هیچ‌یک از ⁨{accounts}⁩ روایت نام برده نشده</translation>
    </message>
    <message>
        <source>written one way in the one account</source>
        <translation>در آن یک روایت به یک صورت نوشته شده</translation>
    </message>
    <message>
        <source>written {ways} ways in the one account</source>
        <translation>در آن یک روایت به {ways} صورت نوشته شده</translation>
    </message>
    <message>
        <source>written one way in {named} of {accounts} accounts</source>
        <translation>در {named} از ⁨{accounts}⁩ روایت به یک صورت نوشته شده</translation>
    </message>
    <message>
        <source>written {ways} ways in {named} of {accounts} accounts</source>
        <translation>در {named} از ⁨{accounts}⁩ روایت به {ways} صورت نوشته شده</translation>
    </message>
    <message>
        <source>not in {account}</source>
        <translation>در ⁨{account}⁩ نیست</translation>
    </message>
    <message>
        <source>{count} in {account}</source>
        <translation>{count} بار در ⁨{account}⁩</translation>
    </message>
    <message>
        <source>such as Q42</source>
        <extracomment>Schemes of identifiers: what they are called here, and what one looks like.</extracomment>
        <translation>مانند Q42</translation>
    </message>
    <message>
        <source>Own number</source>
        <translation>شمارهٔ خودی</translation>
    </message>
    <message>
        <source>such as P-017</source>
        <translation>مانند P-017</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>دربارهٔ آن</translation>
    </message>
    <message>
        <source>another name, then Enter</source>
        <translation>نام دیگر، سپس Enter</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>نام دیگر</translation>
    </message>
    <message>
        <source>Note on the name</source>
        <translation>یادداشت بر نام</translation>
    </message>
    <message>
        <source>What you know about it.</source>
        <translation>آنچه دربارهٔ آن می‌دانید.</translation>
    </message>
    <message>
        <source>Colour in the text</source>
        <translation>رنگ در متن</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>نام‌های دیگر</translation>
    </message>
    <message>
        <source>No longer called {name}</source>
        <translation>دیگر ⁨{name}⁩ خوانده نشود</translation>
    </message>
    <message>
        <source>No longer called so</source>
        <translation>دیگر چنین خوانده نشود</translation>
    </message>
    <message>
        <source>May be the same</source>
        <translation>شاید همان باشد</translation>
    </message>
    <message>
        <source>Show the other {count}, less likely</source>
        <translation>نمایش {count} مورد دیگر، کم‌احتمال‌تر</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>متفاوت</translation>
    </message>
    <message>
        <source>Merge with {name}</source>
        <translation>ادغام با ⁨{name}⁩</translation>
    </message>
    <message>
        <source>The same as {name}; a split takes it apart again</source>
        <translation>همان ⁨{name}⁩ است؛ جدا کردن دوباره بازشان می‌کند</translation>
    </message>
    <message>
        <source>Different for good from {name}</source>
        <translation>برای همیشه متفاوت از ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Not the same: this is never proposed again</source>
        <translation>همان نیست: دیگر هرگز پیشنهاد نمی‌شود</translation>
    </message>
    <message>
        <source>{reason} · {share} likely</source>
        <translation>⁨{reason}⁩ · به احتمال ⁨{share}⁩</translation>
    </message>
    <message>
        <source>Merged into it</source>
        <translation>ادغام‌شده در آن</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>جدا کردن</translation>
    </message>
    <message>
        <source>Split {name} again</source>
        <translation>جدا کردن دوبارهٔ ⁨{name}⁩</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation> و {count} مورد دیگر</translation>
    </message>
    <message>
        <source>Save grade</source>
        <translation>ذخیرهٔ درجه</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>اعتمادپذیری</translation>
    </message>
    <message>
        <source>Reason for the reliability</source>
        <translation>دلیل اعتمادپذیری</translation>
    </message>
    <message>
        <source>Reason for the credibility</source>
        <translation>دلیل باورپذیری</translation>
    </message>
    <message>
        <source>Why? What speaks for it?</source>
        <translation>چرا؟ چه چیزی پشتیبان آن است؟</translation>
    </message>
    <message>
        <source>on which topic</source>
        <translation>در کدام موضوع</translation>
    </message>
    <message>
        <source>Topic of the grade</source>
        <translation>موضوع درجه</translation>
    </message>
    <message>
        <source>Day the grade speaks about</source>
        <translation>روزی که درجه دربارهٔ آن است</translation>
    </message>
    <message>
        <source>Write the day like 2021-02-05, or leave it empty.</source>
        <translation>روز را به شکل ⁨2021-02-05⁩ بنویسید، یا خالی بگذارید.</translation>
    </message>
    <message>
        <source>left to the sum</source>
        <translation>سپرده به محاسبه</translation>
    </message>
    <message>
        <source>without seeing the source</source>
        <translation>بدون دیدن منبع</translation>
    </message>
    <message>
        <source>Choose a name, a passage or an account to see what is known about it.</source>
        <translation>نام، قطعه یا روایتی را انتخاب کنید تا دانسته‌ها درباره‌اش را ببینید.</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>پیشنهادشده</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>ردشده</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>اشاره</translation>
    </message>
    <message>
        <source>Belongs to…</source>
        <translation>تعلق دارد به…</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>جدا کردن</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>اینجا</translation>
    </message>
    <message>
        <source>Everywhere it is written so</source>
        <translation>هر جا چنین نوشته شده</translation>
    </message>
    <message>
        <source>Confirm: it was understood as meant</source>
        <translation>تأیید: درست فهمیده شده است</translation>
    </message>
    <message>
        <source>This one mention is somebody or something else</source>
        <translation>این یک اشاره به کس یا چیز دیگری است</translation>
    </message>
    <message>
        <source>Not a name ▾</source>
        <translation>نام نیست ▾</translation>
    </message>
    <message>
        <source>Not a {kind}</source>
        <translation>از نوع ⁨{kind}⁩ نیست</translation>
    </message>
    <message>
        <source>Not a name, here or everywhere</source>
        <translation>نام نیست، اینجا یا همه‌جا</translation>
    </message>
    <message>
        <source>means</source>
        <translation>یعنی</translation>
    </message>
    <message>
        <source>not resolved: {reason}</source>
        <translation>تعیین‌نشده: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>between</source>
        <translation>میان</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>⁨{first}⁩ و ⁨{last}⁩</translation>
    </message>
    <message>
        <source>because</source>
        <translation>زیرا</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>می‌شمارد</translation>
    </message>
    <message>
        <source>of</source>
        <translation>از</translation>
    </message>
    <message>
        <source>state</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>دستی تعیین‌شده</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>تأییدشده</translation>
    </message>
    <message>
        <source>{status}, {share} sure</source>
        <translation>⁨{status}⁩، با اطمینان ⁨{share}⁩</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>ذخیره شد</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>در حال ذخیره…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>ذخیره نشد</translation>
    </message>
    <message>
        <source>Place it on the selected words</source>
        <translation>گذاشتن آن بر واژه‌های انتخاب‌شده</translation>
    </message>
    <message>
        <source>Write what you think of this passage.</source>
        <translation>نظرتان را دربارهٔ این قطعه بنویسید.</translation>
    </message>
    <message>
        <source>The note as it reads</source>
        <translation>یادداشت آن‌گونه که خوانده می‌شود</translation>
    </message>
    <message>
        <source>As it reads</source>
        <translation>نمای خواندن</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>ذخیرهٔ دوباره</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>حذف یادداشت</translation>
    </message>
    <message>
        <source>Private: left out of exports and share copies.</source>
        <translation>خصوصی: در خروجی‌ها و نسخه‌های اشتراکی نمی‌آید.</translation>
    </message>
    <message>
        <source>Go to the passage: {place}</source>
        <translation>رفتن به قطعه: ⁨{place}⁩</translation>
    </message>
    <message>
        <source>The present version of this account no longer has these words.</source>
        <translation>نسخهٔ کنونی این روایت دیگر این واژه‌ها را ندارد.</translation>
    </message>
    <message>
        <source>State of the note: {state}</source>
        <translation>وضعیت یادداشت: ⁨{state}⁩</translation>
    </message>
    <message>
        <source>Also on these words</source>
        <translation>نیز بر این واژه‌ها</translation>
    </message>
    <message>
        <source>Another note here: {note}</source>
        <translation>یادداشت دیگری در اینجا: ⁨{note}⁩</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و {count} مورد دیگر</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>پیوندها</translation>
    </message>
    <message>
        <source>Link: {link}</source>
        <translation>پیوند: ⁨{link}⁩</translation>
    </message>
    <message>
        <source>To-do of the note</source>
        <translation>کارِ یادداشت</translation>
    </message>
    <message>
        <source>Flag: {flag}</source>
        <translation>پرچم: ⁨{flag}⁩</translation>
    </message>
    <message>
        <source>Swap the passages</source>
        <translation>جابه‌جا کردن قطعه‌ها</translation>
    </message>
    <message>
        <source>Delete link</source>
        <translation>حذف پیوند</translation>
    </message>
    <message>
        <source>All links</source>
        <translation>همهٔ پیوندها</translation>
    </message>
    <message>
        <source>{title}: words gone</source>
        <translation>⁨{title}⁩: واژه‌ها رفته</translation>
    </message>
    <message>
        <source>Leave it to the sum</source>
        <extracomment>Verdicts with what the list says beside them, and what is meant. "" leaves it to the sum.</extracomment>
        <translation>سپردن به محاسبه</translation>
    </message>
    <message>
        <source>what the arithmetic of the values gives</source>
        <translation>آنچه حسابِ مقدارها می‌دهد</translation>
    </message>
    <message>
        <source>the question is answered</source>
        <translation>پرسش پاسخ گرفته است</translation>
    </message>
    <message>
        <source>the accounts can all be true</source>
        <translation>همهٔ روایت‌ها می‌توانند درست باشند</translation>
    </message>
    <message>
        <source>the accounts share a part and each reach beyond it</source>
        <translation>روایت‌ها بخشی مشترک دارند و هر یک از آن فراتر می‌رود</translation>
    </message>
    <message>
        <source>the accounts cannot all be true</source>
        <translation>همهٔ روایت‌ها نمی‌توانند درست باشند</translation>
    </message>
    <message>
        <source>nothing can be said yet</source>
        <translation>هنوز چیزی نمی‌توان گفت</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>رأی</translation>
    </message>
    <message>
        <source>Reason for the ruling</source>
        <translation>دلیل رأی</translation>
    </message>
    <message>
        <source>Save ruling</source>
        <translation>ذخیرهٔ رأی</translation>
    </message>
    <message>
        <source>A ruling needs its reason.</source>
        <translation>رأی دلیل می‌خواهد.</translation>
    </message>
    <message>
        <source>Overrule…</source>
        <translation>رد کردن…</translation>
    </message>
    <message>
        <source>Say what the verdict is, with your reason; the sum stays beside it</source>
        <translation>بگویید حکم چیست و چرا؛ نتیجهٔ محاسبه کنار آن می‌ماند</translation>
    </message>
    <message>
        <source>Rulings differ, so the sum stays: {rulings}</source>
        <translation>رأی‌ها متفاوت‌اند، پس محاسبه برقرار است: ⁨{rulings}⁩</translation>
    </message>
    <message>
        <source>Overruled: {rulings}</source>
        <translation>با رأی رد شده: ⁨{rulings}⁩</translation>
    </message>
    <message>
        <source>By the sum {verdict}: {why}</source>
        <translation>طبق محاسبه ⁨{verdict}⁩: ⁨{why}⁩</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>نام منبع</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>نوع منبع</translation>
    </message>
    <message>
        <source>shared by sources that are not independent</source>
        <translation>مشترک میان منابعی که مستقل نیستند</translation>
    </message>
    <message>
        <source>Its accounts</source>
        <translation>روایت‌هایش</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>باز کردن ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Try it again; if it happens again, the log says where.</source>
        <translation>دوباره بکوشید؛ اگر باز رخ داد، گزارش کار می‌گوید کجا.</translation>
    </message>
    <message>
        <source>“{action}”</source>
        <extracomment>Keys that Qt's own widgets live on, wherever they are: nobody could walk, type or leave without them. Keys of text fields: what is typed there is copied, cut and taken back by them.</extracomment>
        <translation>«{action}»</translation>
    </message>
    <message>
        <source>“{key}” is the key of “{action}”.</source>
        <translation>کلید «⁨{key}⁩» از آنِ «⁨{action}⁩» است.</translation>
    </message>
    <message>
        <source>This is no key that could be used.</source>
        <translation>این کلید قابل استفاده نیست.</translation>
    </message>
    <message>
        <source>“{key}” is needed to move about in lists and fields.</source>
        <translation>کلید «⁨{key}⁩» برای حرکت در فهرست‌ها و کادرها لازم است.</translation>
    </message>
    <message>
        <source>“{key}” is needed where text is typed.</source>
        <translation>کلید «⁨{key}⁩» هنگام نوشتن متن لازم است.</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Code -&gt; what the language calls itself.</extracomment>
        <translation>مانند سیستم</translation>
    </message>
    <message>
        <source>Looking for copied passages</source>
        <translation>در جست‌وجوی قطعه‌های رونویسی‌شده</translation>
    </message>
    <message>
        <source>Looking at the quotes</source>
        <translation>در حال نگاه به نقل‌قول‌ها</translation>
    </message>
    <message>
        <source>without a source</source>
        <translation>بی‌منبع</translation>
    </message>
    <message>
        <source>annotated</source>
        <extracomment>Each counts the accounts that have some.</extracomment>
        <translation>یادداشت‌دار</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بی‌عنوان</translation>
    </message>
    <message>
        <source>read {share:.0%}</source>
        <translation>⁨{share:.0%}⁩ خوانده</translation>
    </message>
    <message>
        <source>Origin: {name}</source>
        <translation>خاستگاه: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>on screen</source>
        <translation>روی صفحه</translation>
    </message>
    <message>
        <source>grade {badge}</source>
        <translation>درجه ⁨{badge}⁩</translation>
    </message>
    <message>
        <source>Origin: {name} ({count})</source>
        <translation>خاستگاه: ⁨{name}⁩ ({count})</translation>
    </message>
    <message>
        <source>people</source>
        <translation>اشخاص</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>سازمان‌ها</translation>
    </message>
    <message>
        <source>places</source>
        <translation>مکان‌ها</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>تاریخ‌ها</translation>
    </message>
    <message>
        <source>quantities</source>
        <translation>مقدارها</translation>
    </message>
    <message>
        <source>Marked</source>
        <extracomment>What the kinds are called, more than one of each.</extracomment>
        <translation>نشان‌شده</translation>
    </message>
    <message>
        <source>How sure the program must be of what it marks</source>
        <translation>برنامه باید چقدر از نشان‌هایش مطمئن باشد</translation>
    </message>
    <message>
        <source>How sure: {least}</source>
        <translation>میزان اطمینان: ⁨{least}⁩</translation>
    </message>
    <message>
        <source>No accounts yet.
Import files with {key} or drop a folder here.</source>
        <extracomment>What stands where accounts would; with the key that imports.</extracomment>
        <translation>هنوز روایتی نیست.
با {key} فایل وارد کنید یا پوشه‌ای را اینجا رها کنید.</translation>
    </message>
    <message>
        <source>No account fits the filters.
Esc shows all again.</source>
        <translation>هیچ روایتی با پالایه‌ها جور نیست.
کلید Esc دوباره همه را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>The search finds no account.</source>
        <translation>جست‌وجو روایتی نمی‌یابد.</translation>
    </message>
    <message>
        <source>No account dates anything in the chosen days.</source>
        <translation>هیچ روایتی در روزهای برگزیده تاریخی ندارد.</translation>
    </message>
    <message>
        <source>Filter accounts</source>
        <translation>پالایش روایت‌ها</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>روایت‌ها</translation>
    </message>
    <message>
        <source>{only}; press to show everything</source>
        <translation>⁨{only}⁩؛ برای نمایش همه فشار دهید</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>باز کردن در کنار</translation>
    </message>
    <message>
        <source>Open in column</source>
        <translation>باز کردن در ستون</translation>
    </message>
    <message>
        <source>Grade the source…</source>
        <translation>درجه دادن به منبع…</translation>
    </message>
    <message>
        <source>Document details…</source>
        <translation>مشخصات سند…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>جست‌وجو</translation>
    </message>
    <message>
        <source>Parallax archives (*.parallax *.db);;All files (*)</source>
        <translation>بایگانی‌های Parallax ⁨(*.parallax *.db);;همهٔ فایل‌ها ⁩(*)</translation>
    </message>
    <message>
        <source>Accounts (*.txt *.md *.markdown *.html *.htm *.pdf);;All files (*)</source>
        <translation>روایت‌ها ⁨(*.txt *.md *.markdown *.html *.htm *.pdf);;همهٔ فایل‌ها ⁩(*)</translation>
    </message>
    <message>
        <source>There is no archive to import into.</source>
        <translation>بایگانی‌ای نیست که در آن وارد شود.</translation>
    </message>
    <message>
        <source>Make one, or open one, first.</source>
        <translation>نخست یکی بسازید یا باز کنید.</translation>
    </message>
    <message>
        <source>This archive is open for reading only: {why}.</source>
        <translation>این بایگانی تنها برای خواندن باز است: ⁨{why}⁩.</translation>
    </message>
    <message>
        <source>Nothing can be changed or lost.</source>
        <translation>چیزی نه تغییر می‌کند و نه از دست می‌رود.</translation>
    </message>
    <message>
        <source>To work in it, close the other window or make a copy.</source>
        <translation>برای کار در آن، پنجرهٔ دیگر را ببندید یا رونوشتی بسازید.</translation>
    </message>
    <message>
        <source>{title} – Parallax</source>
        <translation>⁨{title}⁩ – Parallax</translation>
    </message>
    <message>
        <source>Undo: {edit}</source>
        <translation>واگرد: ⁨{edit}⁩</translation>
    </message>
    <message>
        <source>Redo: {edit}</source>
        <translation>ازنو: ⁨{edit}⁩</translation>
    </message>
    <message>
        <source>Save the timeline</source>
        <translation>ذخیرهٔ خط زمان</translation>
    </message>
    <message>
        <source>No archive is open.

{open} opens one, {recent} lists the last ones, {new} makes a new one.</source>
        <translation>هیچ بایگانی‌ای باز نیست.

{open} یکی را باز می‌کند، {recent} آخرین‌ها را فهرست می‌کند، {new} یکی تازه می‌سازد.</translation>
    </message>
    <message>
        <source>New archive</source>
        <translation>بایگانی تازه</translation>
    </message>
    <message>
        <source>Open archive</source>
        <translation>باز کردن بایگانی</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>وارد کردن فایل‌ها</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>وارد کردن پوشه</translation>
    </message>
    <message>
        <source>A new version of this account</source>
        <translation>نسخهٔ تازهٔ این روایت</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>ذخیرهٔ جست‌وجو</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>نام جست‌وجو</translation>
    </message>
    <message>
        <source>Your settings could not be saved: {why}.</source>
        <translation>تنظیمات شما ذخیره نشد: ⁨{why}⁩.</translation>
    </message>
    <message>
        <source>The archive is unharmed.</source>
        <translation>بایگانی سالم است.</translation>
    </message>
    <message>
        <source>info</source>
        <translation>آگاهی</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>هشدار</translation>
    </message>
    <message>
        <source>error</source>
        <translation>خطا</translation>
    </message>
    <message>
        <source>number</source>
        <extracomment>The kinds of claim, the stances and the kinds of source, as `kind_text` shows them.</extracomment>
        <translation>عدد</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>هویت</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>عامل</translation>
    </message>
    <message>
        <source>causation</source>
        <translation>علت</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>عبارت</translation>
    </message>
    <message>
        <source>omission</source>
        <translation>ناگفته</translation>
    </message>
    <message>
        <source>asserts</source>
        <translation>می‌گوید</translation>
    </message>
    <message>
        <source>asserts different value</source>
        <translation>مقدار دیگری می‌گوید</translation>
    </message>
    <message>
        <source>reports others say</source>
        <translation>از قول دیگران می‌گوید</translation>
    </message>
    <message>
        <source>state agency</source>
        <translation>خبرگزاری دولتی</translation>
    </message>
    <message>
        <source>party to dispute</source>
        <translation>طرف دعوا</translation>
    </message>
    <message>
        <source>advocacy</source>
        <translation>گروه مدافع</translation>
    </message>
    <message>
        <source>think tank</source>
        <translation>اندیشکده</translation>
    </message>
    <message>
        <source>news</source>
        <translation>رسانهٔ خبری</translation>
    </message>
    <message>
        <source>court</source>
        <translation>دادگاه</translation>
    </message>
    <message>
        <source>official record</source>
        <translation>سند رسمی</translation>
    </message>
    <message>
        <source>academic</source>
        <translation>دانشگاهی</translation>
    </message>
    <message>
        <source>witness</source>
        <translation>شاهد</translation>
    </message>
    <message>
        <source>social</source>
        <translation>شبکهٔ اجتماعی</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>نامعلوم</translation>
    </message>
    <message>
        <source>in any account</source>
        <translation>در هر روایت</translation>
    </message>
    <message>
        <source>in several accounts</source>
        <translation>در چند روایت</translation>
    </message>
    <message>
        <source>in one account only</source>
        <translation>تنها در یک روایت</translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation>پالایش نام‌ها</translation>
    </message>
    <message>
        <source>all kinds</source>
        <translation>همهٔ نوع‌ها</translation>
    </message>
    <message>
        <source>Accounts that name it</source>
        <translation>روایت‌هایی که از آن نام می‌برند</translation>
    </message>
    <message>
        <source>No names yet. Import accounts with {files}, or select a name in a text and press {name}.</source>
        <translation>هنوز نامی نیست. با {files} روایت وارد کنید، یا نامی را در متن انتخاب کنید و {name} را بزنید.</translation>
    </message>
    <message>
        <source>No name fits the filters. Esc shows all again.</source>
        <translation>هیچ نامی با پالایه‌ها جور نیست. کلید Esc دوباره همه را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Open the accounts of both side by side</source>
        <translation>باز کردن روایت‌های هر دو کنار هم</translation>
    </message>
    <message>
        <source>Merge the two</source>
        <translation>ادغام این دو</translation>
    </message>
    <message>
        <source>Different for good</source>
        <translation>برای همیشه متفاوت</translation>
    </message>
    <message>
        <source>Show in the inspector</source>
        <translation>نمایش در بازرس</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>رونوشت به صورت جدول</translation>
    </message>
    <message>
        <source>{shown} of 1 name</source>
        <translation>{shown} از یک نام</translation>
    </message>
    <message>
        <source>{shown} of {total} names</source>
        <translation>{shown} از {total} نام</translation>
    </message>
    <message>
        <source>type some of its letters</source>
        <translation>چند حرفش را بنویسید</translation>
    </message>
    <message>
        <source>Name to look for</source>
        <translation>نامی که جست‌وجو می‌شود</translation>
    </message>
    <message>
        <source>Everywhere these words stand, in later accounts too</source>
        <translation>هر جا این واژه‌ها هستند، در روایت‌های بعدی نیز</translation>
    </message>
    <message>
        <source>No account speaks of both.</source>
        <translation>هیچ روایتی از هر دو سخن نمی‌گوید.</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>Where a name stands, beside the ids of single accounts.</extracomment>
        <translation>نام</translation>
    </message>
    <message>
        <source>paragraphs</source>
        <translation>بندها</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>in {account}</source>
        <translation>در ⁨{account}⁩</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>اشاره‌ها</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>روایت‌ها</translation>
    </message>
    <message>
        <source>first</source>
        <translation>نخستین</translation>
    </message>
    <message>
        <source>last</source>
        <translation>واپسین</translation>
    </message>
    <message>
        <source>Choose a name to see who stands in the same paragraphs.</source>
        <translation>نامی را انتخاب کنید تا ببینید چه نام‌هایی در همان بندها هستند.</translation>
    </message>
    <message>
        <source>Nobody stands in the same paragraphs.</source>
        <translation>نام دیگری در همان بندها نیست.</translation>
    </message>
    <message>
        <source>Named beside it</source>
        <translation>نام‌برده در کنار آن</translation>
    </message>
    <message>
        <source>Open both side by side</source>
        <translation>باز کردن هر دو کنار هم</translation>
    </message>
    <message>
        <source>The accounts that speak of both</source>
        <translation>روایت‌هایی که از هر دو سخن می‌گویند</translation>
    </message>
    <message>
        <source>Two names, picked with Ctrl or Shift, are read side by side or merged.</source>
        <translation>دو نام، انتخاب‌شده با Ctrl یا Shift، کنار هم خوانده یا ادغام می‌شوند.</translation>
    </message>
    <message>
        <source>Who calls it what</source>
        <translation>چه کسی آن را چه می‌خواند</translation>
    </message>
    <message>
        <source>Never named in {accounts}.</source>
        <translation>هرگز در ⁨{accounts}⁩ نام برده نشده است.</translation>
    </message>
    <message>
        <source>Every account names it.</source>
        <translation>همهٔ روایت‌ها از آن نام می‌برند.</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>ذخیره به صورت CSV…</translation>
    </message>
    <message>
        <source>No account names it.</source>
        <translation>هیچ روایتی از آن نام نمی‌برد.</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>ذخیره به صورت CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>جدول CSV (*.csv)</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>تعلق دارد به</translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <translation>به آن تعلق دارد</translation>
    </message>
    <message>
        <source>Somebody or something else called “{words}”</source>
        <translation>کس یا چیز دیگری به نام «⁨{words}⁩»</translation>
    </message>
    <message>
        <source>Merge with</source>
        <translation>ادغام با</translation>
    </message>
    <message>
        <source>Mark as a name</source>
        <translation>نشان کردن به صورت نام</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>نشان کردن</translation>
    </message>
    <message>
        <source>New name: “{words}”</source>
        <translation>نام تازه: «⁨{words}⁩»</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>در حال خروجی گرفتن</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>خروجی در ⁨{path}⁩</translation>
    </message>
    <message>
        <source>There is nothing to tell.</source>
        <translation>چیزی برای گفتن نیست.</translation>
    </message>
    <message>
        <source>Go to the passage</source>
        <translation>رفتن به قطعه</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>ویرایش یادداشت</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>برچسب‌ها…</translation>
    </message>
    <message>
        <source>Flags: add or take away</source>
        <translation>پرچم‌ها: افزودن یا برداشتن</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>حذف یادداشت</translation>
    </message>
    <message>
        <source>Delete {count} notes</source>
        <translation>حذف {count} یادداشت</translation>
    </message>
    <message>
        <source>today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>7 روز گذشته</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>30 روز گذشته</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>یک سال گذشته</translation>
    </message>
    <message>
        <source>Filter notes: words or #tag</source>
        <translation>پالایش یادداشت‌ها: واژه‌ها یا #برچسب</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation>پالایش یادداشت‌ها</translation>
    </message>
    <message>
        <source>Notes with the tag</source>
        <translation>یادداشت‌های دارای برچسب</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>هر برچسب</translation>
    </message>
    <message>
        <source>Notes on the account</source>
        <translation>یادداشت‌های روایت</translation>
    </message>
    <message>
        <source>Any account</source>
        <translation>هر روایت</translation>
    </message>
    <message>
        <source>Notes by</source>
        <translation>یادداشت‌های نویسنده</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>هر کس</translation>
    </message>
    <message>
        <source>Notes with the to-do</source>
        <translation>یادداشت‌های دارای کار</translation>
    </message>
    <message>
        <source>Any to-do</source>
        <translation>هر کار</translation>
    </message>
    <message>
        <source>Notes with the flag</source>
        <translation>یادداشت‌های دارای پرچم</translation>
    </message>
    <message>
        <source>Any flag</source>
        <translation>هر پرچم</translation>
    </message>
    <message>
        <source>Notes of the time</source>
        <translation>یادداشت‌ها از نظر زمان</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>هر روز</translation>
    </message>
    <message>
        <source>words gone</source>
        <translation>واژه‌ها رفته</translation>
    </message>
    <message>
        <source>Show all notes</source>
        <translation>نمایش همهٔ یادداشت‌ها</translation>
    </message>
    <message>
        <source>The whole archive</source>
        <translation>همهٔ بایگانی</translation>
    </message>
    <message>
        <source>No notes yet. Select a passage and press {key}.</source>
        <translation>هنوز یادداشتی نیست. قطعه‌ای را انتخاب کنید و {key} را بزنید.</translation>
    </message>
    <message>
        <source>No note matches this filter.</source>
        <translation>هیچ یادداشتی با این پالایه جور نیست.</translation>
    </message>
    <message>
        <source>{shown} of {total} notes</source>
        <translation>{shown} از {total} یادداشت</translation>
    </message>
    <message>
        <source>{count} chosen of {shown}</source>
        <translation>{count} برگزیده از {shown}</translation>
    </message>
    <message>
        <source>primary</source>
        <extracomment>annotation.FLAGS for people.</extracomment>
        <translation>دست‌اول</translation>
    </message>
    <message>
        <source>second-hand</source>
        <translation>دست‌دوم</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>مقدماتی</translation>
    </message>
    <message>
        <source>retracted</source>
        <translation>پس‌گرفته</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>تصحیح‌شده</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>ترجمه‌شده</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>بی‌نام</translation>
    </message>
    <message>
        <source>irrelevant</source>
        <translation>بی‌ربط</translation>
    </message>
    <message>
        <source>no to-do</source>
        <extracomment>annotation.TODO for people.</extracomment>
        <translation>کاری ندارد</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>در دست اقدام</translation>
    </message>
    <message>
        <source>done</source>
        <translation>انجام‌شده</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>چه می‌خواهید بکنید؟</translation>
    </message>
    <message>
        <source>Filter the actions</source>
        <translation>پالایش کارها</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>کارها</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>رنگ‌ها</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>اندازهٔ همه‌چیز</translation>
    </message>
    <message>
        <source>{scale} %</source>
        <translation>{scale}%</translation>
    </message>
    <message>
        <source>Beside what the system says; from the next start on.</source>
        <translation>افزون بر آنچه سیستم می‌گوید؛ از اجرای بعدی.</translation>
    </message>
    <message>
        <source>From the next start on. The archive is not translated.</source>
        <translation>از اجرای بعدی. بایگانی ترجمه نمی‌شود.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>خواندن</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>کلیدها</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>کار</translation>
    </message>
    <message>
        <source>Parts of the preferences</source>
        <translation>بخش‌های تنظیمات</translation>
    </message>
    <message>
        <source>Filter by word or key</source>
        <translation>پالایش با واژه یا کلید</translation>
    </message>
    <message>
        <source>Filter the keys</source>
        <translation>پالایش کلیدها</translation>
    </message>
    <message>
        <source>Keys of all actions</source>
        <translation>کلیدهای همهٔ کارها</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>کلید</translation>
    </message>
    <message>
        <source>Second key</source>
        <translation>کلید دوم</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>گرفتن از آنجا</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>کلیدهای معمول</translation>
    </message>
    <message>
        <source>Usual keys for everything</source>
        <translation>کلیدهای معمول برای همه</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>منو</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>کار</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>no key</source>
        <translation>بی‌کلید</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>کلید شما</translation>
    </message>
    <message>
        <source>Press the new key in a field; Delete leaves it empty.</source>
        <translation>کلید تازه را در کادر بزنید؛ Delete آن را خالی می‌کند.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>In “{place}” “{key}” does something else.</source>
        <translation>در «⁨{place}⁩» کلید «⁨{key}⁩» کار دیگری می‌کند.</translation>
    </message>
    <message>
        <source>“{key}” acts only where no text is being typed.</source>
        <translation>کلید «⁨{key}⁩» تنها جایی عمل می‌کند که متنی نوشته نمی‌شود.</translation>
    </message>
    <message>
        <source>narrow</source>
        <translation>باریک</translation>
    </message>
    <message>
        <source>comfortable</source>
        <translation>راحت</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>پهن</translation>
    </message>
    <message>
        <source>as wide as the column</source>
        <translation>به پهنای ستون</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Length of lines</source>
        <translation>درازای سطرها</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>اندازهٔ متن</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>قلم</translation>
    </message>
    <message>
        <source>Colours of marks</source>
        <translation>رنگ‌های نشان‌ها</translation>
    </message>
    <message>
        <source>Colour of {kind}</source>
        <translation>رنگ ⁨{kind}⁩</translation>
    </message>
    <message>
        <source>the usual colour</source>
        <translation>رنگ معمول</translation>
    </message>
    <message>
        <source>Whatever colour is chosen, each kind keeps its own stroke, and stands out from the paper.</source>
        <translation>هر رنگی انتخاب شود، هر نوع خط خود را نگه می‌دارد و از زمینه متمایز می‌ماند.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>نام شما</translation>
    </message>
    <message>
        <source>Signs the notes and grades you write from now on.</source>
        <translation>پای یادداشت‌ها و درجه‌هایی می‌آید که از این پس می‌نویسید.</translation>
    </message>
    <message>
        <source>“parallax” comes with this program; any spaCy pipeline installed beside it can take its place, by its name or its folder. Taken up with OK: the accounts are then read again.</source>
        <translation>بازشناس «parallax» همراه این برنامه است؛ هر زنجیرهٔ spaCy نصب‌شده با نام یا پوشه‌اش می‌تواند جای آن را بگیرد. با OK به کار می‌افتد: سپس روایت‌ها دوباره خوانده می‌شوند.</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>پوشهٔ پشتیبان‌ها</translation>
    </message>
    <message>
        <source>Usual place</source>
        <translation>جای معمول</translation>
    </message>
    <message>
        <source>Choose the folder of the backups</source>
        <translation>انتخاب پوشهٔ پشتیبان‌ها</translation>
    </message>
    <message>
        <source>Back up to the usual place</source>
        <translation>بازگشت به جای معمول</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>پشتیبان‌ها</translation>
    </message>
    <message>
        <source>Those made so far stay where they are.</source>
        <translation>پشتیبان‌های پیشین همان‌جا می‌مانند.</translation>
    </message>
    <message>
        <source>No account here.

Press Enter on an account in the library,
or drag one here.</source>
        <extracomment>The form in which document ids are dragged: one a line, UTF-8.</extracomment>
        <translation>اینجا روایتی نیست.

در کتابخانه روی روایتی Enter بزنید،
یا یکی را به اینجا بکشید.</translation>
    </message>
    <message>
        <source>Column {number}, empty</source>
        <translation>ستون {number}، خالی</translation>
    </message>
    <message>
        <source>Column {number}: {title}</source>
        <translation>ستون {number}: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Opening “{title}” …</source>
        <translation>در حال باز کردن «⁨{title}⁩» …</translation>
    </message>
    <message>
        <source>Column {number}, opening {title}</source>
        <translation>ستون {number}، در حال باز کردن ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Find in the accounts on screen</source>
        <translation>یافتن در روایت‌های روی صفحه</translation>
    </message>
    <message>
        <source>This column only</source>
        <translation>تنها این ستون</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>قبلی (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>بعدی (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>بستن (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>Of (column, start, (start, end)) in order, the next after the text cursor, or before it (-1).</extracomment>
        <translation>یافته نشد</translation>
    </message>
    <message>
        <source>{count:,} or more</source>
        <translation>{count:,} یا بیشتر</translation>
    </message>
    <message>
        <source>{count:,}</source>
        <translation>{count:,}</translation>
    </message>
    <message>
        <source>{at:,} of {found} in 1 account</source>
        <translation>{at:,} از {found} در یک روایت</translation>
    </message>
    <message>
        <source>{found} in 1 account</source>
        <translation>{found} در یک روایت</translation>
    </message>
    <message>
        <source>{at:,} of {found} in {count} accounts</source>
        <translation>{at:,} از {found} در {count} روایت</translation>
    </message>
    <message>
        <source>{found} in {count} accounts</source>
        <translation>{found} در {count} روایت</translation>
    </message>
    <message>
        <source>from its metadata</source>
        <extracomment>The form in which a column is dragged by its head, to change places with another: its number. What a date of publication was read from.</extracomment>
        <translation>از فراداده‌هایش</translation>
    </message>
    <message>
        <source>from its dateline</source>
        <translation>از سطر تاریخش</translation>
    </message>
    <message>
        <source>from its text</source>
        <translation>از متنش</translation>
    </message>
    <message>
        <source>from its user</source>
        <translation>از کاربر</translation>
    </message>
    <message>
        <source>Close this account</source>
        <translation>بستن این روایت</translation>
    </message>
    <message>
        <source>Close this account; it stays in the archive</source>
        <translation>بستن این روایت؛ در بایگانی می‌ماند</translation>
    </message>
    <message>
        <source>Pin this column</source>
        <translation>سنجاق کردن این ستون</translation>
    </message>
    <message>
        <source>Pin this column: other accounts open elsewhere</source>
        <translation>سنجاق کردن این ستون: روایت‌های دیگر جای دیگری باز می‌شوند</translation>
    </message>
    <message>
        <source>Grade {badge}</source>
        <translation>درجهٔ ⁨{badge}⁩</translation>
    </message>
    <message>
        <source>this account</source>
        <translation>این روایت</translation>
    </message>
    <message>
        <source>Grade {badge}: judge {whose}</source>
        <translation>درجهٔ ⁨{badge}⁩: داوری دربارهٔ ⁨{whose}⁩</translation>
    </message>
    <message>
        <source>Paragraph numbers and claims</source>
        <translation>شماره‌های بند و ادعاها</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>agrees with the other accounts</source>
        <translation>با روایت‌های دیگر هم‌نظر است</translation>
    </message>
    <message>
        <source>conflicts with another account</source>
        <translation>با روایت دیگری در تعارض است</translation>
    </message>
    <message>
        <source>{kind}: {value}</source>
        <translation>⁨{kind}⁩: ⁨{value}⁩</translation>
    </message>
    <message>
        <source>not resolved</source>
        <translation>تعیین‌نشده</translation>
    </message>
    <message>
        <source>marked by hand</source>
        <translation>دستی نشان‌شده</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>قطعی</translation>
    </message>
    <message>
        <source>{share:.0%} sure, found by the program</source>
        <translation>با اطمینان ⁨{share:.0%}⁩، یافتهٔ برنامه</translation>
    </message>
    <message>
        <source>Page {page} of the original</source>
        <translation>صفحهٔ {page} از نسخهٔ اصلی</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>متن‌خوان</translation>
    </message>
    <message>
        <source>Overview of the document</source>
        <translation>نمای کلی سند</translation>
    </message>
    <message>
        <source>The whole document: claims, the chosen entity, notes and finds. Click to go there.</source>
        <translation>همهٔ سند: ادعاها، موجودیت برگزیده، یادداشت‌ها و یافته‌ها. برای رفتن کلیک کنید.</translation>
    </message>
    <message>
        <source>everything found</source>
        <extracomment>The steps to choose from, with what they mean.</extracomment>
        <translation>هرچه یافته شده</translation>
    </message>
    <message>
        <source>at least 50% sure</source>
        <translation>با دست‌کم ⁨50%⁩ اطمینان</translation>
    </message>
    <message>
        <source>at least 70% sure</source>
        <translation>با دست‌کم ⁨70%⁩ اطمینان</translation>
    </message>
    <message>
        <source>at least 90% sure</source>
        <translation>با دست‌کم ⁨90%⁩ اطمینان</translation>
    </message>
    <message>
        <source>only what is certain</source>
        <translation>تنها آنچه قطعی است</translation>
    </message>
    <message>
        <source>Compare the words</source>
        <translation>مقایسهٔ واژه‌ها</translation>
    </message>
    <message>
        <source>Words that differ</source>
        <translation>واژه‌های متفاوت</translation>
    </message>
    <message>
        <source>{number}: account {letter}, paragraph {paragraph}: {words}</source>
        <translation>{number}: روایت ⁨{letter}⁩، بند {paragraph}: ⁨{words}⁩</translation>
    </message>
    <message>
        <source>{share:.0%} the same words; only in {a}: {struck}, only in {b}: {underlined}</source>
        <translation>⁨{share:.0%}⁩ واژه‌ها یکسان؛ تنها در ⁨{a}⁩: ⁨{struck}⁩، تنها در ⁨{b}⁩: ⁨{underlined}⁩</translation>
    </message>
    <message>
        <source>Text of {title}</source>
        <extracomment>Keys that move the text cursor, with those that are held for it.</extracomment>
        <translation>متن ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Invisible: {what}</source>
        <translation>نادیدنی: ⁨{what}⁩</translation>
    </message>
    <message>
        <source>First passage: “{words}”. Select the second one and press Shift+L; Esc gives it up.</source>
        <translation>قطعهٔ نخست: «⁨{words}⁩». دومی را انتخاب کنید و Shift+L را بزنید؛ Esc آن را رها می‌کند.</translation>
    </message>
    <message>
        <source>No passage at the text cursor is linked with another.</source>
        <translation>هیچ قطعه‌ای در جای نشانگر متن با قطعهٔ دیگری پیوند ندارد.</translation>
    </message>
    <message>
        <source>The present version of the account no longer has these words.</source>
        <translation>نسخهٔ کنونی روایت دیگر این واژه‌ها را ندارد.</translation>
    </message>
    <message>
        <source>says the same as</source>
        <extracomment>Relation kind -&gt; what the first passage does to the second.
----------
The same, said of the second passage.</extracomment>
        <translation>همان را می‌گوید که</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>پشتیبانی می‌کند از</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>نقض می‌کند</translation>
    </message>
    <message>
        <source>narrows</source>
        <translation>محدود می‌کند</translation>
    </message>
    <message>
        <source>explains away</source>
        <translation>توجیه می‌کند</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>رونویسی می‌کند از</translation>
    </message>
    <message>
        <source>responds to</source>
        <translation>پاسخ می‌دهد به</translation>
    </message>
    <message>
        <source>corrects</source>
        <translation>تصحیح می‌کند</translation>
    </message>
    <message>
        <source>is supported by</source>
        <translation>پشتیبانی می‌شود با</translation>
    </message>
    <message>
        <source>is narrowed by</source>
        <translation>محدود می‌شود با</translation>
    </message>
    <message>
        <source>is explained away by</source>
        <translation>توجیه می‌شود با</translation>
    </message>
    <message>
        <source>is copied by</source>
        <translation>رونویسی شده است در</translation>
    </message>
    <message>
        <source>is answered by</source>
        <translation>پاسخ می‌گیرد از</translation>
    </message>
    <message>
        <source>is corrected by</source>
        <translation>تصحیح می‌شود با</translation>
    </message>
    <message>
        <source>Words that were typed into a note were not saved when Parallax ended.</source>
        <translation>واژه‌هایی که در یک یادداشت نوشته شده بود هنگام پایان Parallax ذخیره نشد.</translation>
    </message>
    <message>
        <source>Words that were typed into {count} notes were not saved when Parallax ended.</source>
        <translation>واژه‌هایی که در {count} یادداشت نوشته شده بود هنگام پایان Parallax ذخیره نشد.</translation>
    </message>
    <message>
        <source>They are kept.</source>
        <translation>نگه‌داشته شده‌اند.</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>Narrow the results</source>
        <translation>محدود کردن نتایج</translation>
    </message>
    <message>
        <source>{count} more…</source>
        <translation>{count} مورد دیگر…</translation>
    </message>
    <message>
        <source>{field}: {value}, {count}, chosen</source>
        <translation>⁨{field}⁩: ⁨{value}⁩، {count}، انتخاب‌شده</translation>
    </message>
    <message>
        <source>{field}: {value}, {count}, not chosen</source>
        <translation>⁨{field}⁩: ⁨{value}⁩، {count}، انتخاب‌نشده</translation>
    </message>
    <message>
        <source>note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>ادعا</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>درجه</translation>
    </message>
    <message>
        <source>event</source>
        <translation>رویداد</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>نتایج جست‌وجو</translation>
    </message>
    <message>
        <source>best first</source>
        <translation>بهترین نخست</translation>
    </message>
    <message>
        <source>by date</source>
        <translation>به ترتیب تاریخ</translation>
    </message>
    <message>
        <source>by source</source>
        <translation>به ترتیب منبع</translation>
    </message>
    <message>
        <source>Save search…</source>
        <translation>ذخیرهٔ جست‌وجو…</translation>
    </message>
    <message>
        <source>Order of the results</source>
        <translation>ترتیب نتایج</translation>
    </message>
    <message>
        <source>Word endings</source>
        <translation>پایانهٔ واژه‌ها</translation>
    </message>
    <message>
        <source>Finds “attack” where “attacks” or “attacked” is written (English).</source>
        <translation>واژهٔ «attack» را جایی که «attacks» یا «attacked» نوشته شده هم می‌یابد (انگلیسی).</translation>
    </message>
    <message>
        <source>Word endings do not count</source>
        <translation>پایانهٔ واژه‌ها به حساب نمی‌آید</translation>
    </message>
    <message>
        <source>Nothing searched yet. Press {key} and type a word, a name or a question.</source>
        <translation>هنوز چیزی جست‌وجو نشده است. {key} را بزنید و واژه، نام یا پرسشی بنویسید.</translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>یک نتیجه</translation>
    </message>
    <message>
        <source>{n} results</source>
        <translation>{n} نتیجه</translation>
    </message>
    <message>
        <source>The index is being made; results come from the archive itself.</source>
        <translation>نمایه در حال ساخته شدن است؛ نتایج از خودِ بایگانی می‌آیند.</translation>
    </message>
    <message>
        <source>Show more ({shown} of {total})</source>
        <translation>نمایش بیشتر ({shown} از {total})</translation>
    </message>
    <message>
        <source>Nothing found for {query}. Fewer words find more; a star stands for any ending.</source>
        <translation>برای ⁨{query}⁩ چیزی یافته نشد. واژه‌های کمتر بیشتر می‌یابند؛ ستاره به جای هر پایانه‌ای است.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سال</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>ادعاها</translation>
    </message>
    <message>
        <source>grades</source>
        <translation>درجه‌ها</translation>
    </message>
    <message>
        <source>names</source>
        <translation>نام‌ها</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>منابع</translation>
    </message>
    <message>
        <source>events</source>
        <translation>رویدادها</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>⁨{first}⁩ تا ⁨{last}⁩</translation>
    </message>
    <message>
        <source>The sample archive cannot be copied to “{folder}”: {why}.</source>
        <translation>بایگانی نمونه در «⁨{folder}⁩» رونوشت نشد: ⁨{why}⁩.</translation>
    </message>
    <message>
        <source>Your own archives are not affected.</source>
        <translation>بایگانی‌های خودتان آسیبی ندیده‌اند.</translation>
    </message>
    <message>
        <source>Open one with {key}, or check the folder's permissions.</source>
        <translation>یکی را با ⁨{key}⁩ باز کنید، یا مجوزهای پوشه را بررسی کنید.</translation>
    </message>
    <message>
        <source>Filters and spellings of the search</source>
        <translation>پالایه‌ها و املاهای جست‌وجو</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>⁨{field}⁩: ⁨{value}⁩</translation>
    </message>
    <message>
        <source>Only {filter}; press to remove</source>
        <translation>تنها ⁨{filter}⁩؛ برای برداشتن فشار دهید</translation>
    </message>
    <message>
        <source>{spelling} – {reason}</source>
        <translation>⁨{spelling}⁩ – ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>Also written {spelling}; press to leave it out, or take it in again</source>
        <translation>نیز نوشته می‌شود ⁨{spelling}⁩؛ برای کنار گذاشتن یا بازگرداندنش فشار دهید</translation>
    </message>
    <message>
        <source>Nothing found for: {query}</source>
        <translation>چیزی یافته نشد برای: ⁨{query}⁩</translation>
    </message>
    <message>
        <source>{all} shows all, {one} looks into one</source>
        <translation>کلید ⁨{all}⁩ همه را نشان می‌دهد، ⁨{one}⁩ به درون یکی می‌نگرد</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} یافته</translation>
    </message>
    <message>
        <source>1 found</source>
        <translation>یک یافته</translation>
    </message>
    <message>
        <source>the index is still being built</source>
        <translation>نمایه هنوز در حال ساخته شدن است</translation>
    </message>
    <message>
        <source>both words, and what begins like the last</source>
        <extracomment>An example and what it finds.</extracomment>
        <translation>هر دو واژه، و آنچه مانند آخری آغاز شود</translation>
    </message>
    <message>
        <source>these words side by side</source>
        <translation>این واژه‌ها کنار هم</translation>
    </message>
    <message>
        <source>within five words of each other</source>
        <translation>با فاصلهٔ حداکثر پنج واژه از هم</translation>
    </message>
    <message>
        <source>either of them; NOT leaves out, ( ) group</source>
        <translation>هر یک از آن‌ها؛ NOT کنار می‌گذارد، ( ) گروه می‌کند</translation>
    </message>
    <message>
        <source>any ending; ? is one letter</source>
        <translation>هر پایانه‌ای؛ ? یک حرف است</translation>
    </message>
    <message>
        <source>also what is a letter off</source>
        <translation>نیز آنچه یک حرف تفاوت دارد</translation>
    </message>
    <message>
        <source>only what comes from there</source>
        <translation>تنها آنچه از آنجا می‌آید</translation>
    </message>
    <message>
        <source>names somebody, has the tag, is in the language</source>
        <translation>از کسی نام می‌برد، برچسب را دارد، به آن زبان است</translation>
    </message>
    <message>
        <source>sources graded C or better; statements likely or less</source>
        <translation>منابع با درجهٔ C یا بهتر؛ گفته‌های محتمل یا کمتر</translation>
    </message>
    <message>
        <source>published then; event:2018 happened then</source>
        <translation>آن زمان منتشر شده؛ event:2018 آن زمان رخ داده</translation>
    </message>
    <message>
        <source>only in notes, in claims, in titles</source>
        <translation>تنها در یادداشت‌ها، در ادعاها، در عنوان‌ها</translation>
    </message>
    <message>
        <source>accounts in conflict, accounts not read</source>
        <translation>روایت‌های متعارض، روایت‌های خوانده‌نشده</translation>
    </message>
    <message>
        <source>{example}: {meaning}</source>
        <translation>⁨{example}⁩: ⁨{meaning}⁩</translation>
    </message>
    <message>
        <source>Search documents, notes and names, or jump anywhere</source>
        <translation>جست‌وجوی سندها، یادداشت‌ها و نام‌ها، یا پرش به هر جا</translation>
    </message>
    <message>
        <source>did you mean</source>
        <extracomment>What an offer's chip says.</extracomment>
        <translation>منظورتان این بود</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>تکمیل</translation>
    </message>
    <message>
        <source>command</source>
        <translation>فرمان</translation>
    </message>
    <message>
        <source>again</source>
        <translation>دوباره</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>ذخیره‌شده</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>What you can ask</source>
        <translation>چه می‌توان پرسید</translation>
    </message>
    <message>
        <source>Merge a colleague's copy</source>
        <translation>ادغام نسخهٔ همکار</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>در حال مقایسه</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>در حال ادغام</translation>
    </message>
    <message>
        <source>“{name}” was merged.</source>
        <translation>نسخهٔ «⁨{name}⁩» ادغام شد.</translation>
    </message>
    <message>
        <source>One undo takes all of it back.</source>
        <translation>یک واگرد همه‌اش را پس می‌گیرد.</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>در حال ساختن نسخهٔ اشتراکی</translation>
    </message>
    <message>
        <source>Exported to {target}</source>
        <translation>خروجی در ⁨{target}⁩</translation>
    </message>
    <message>
        <source>Checked: {count} texts that were left out are nowhere in it.</source>
        <translation>بررسی شد: {count} متنی که کنار گذاشته شد هیچ‌جای آن نیست.</translation>
    </message>
    <message>
        <source>Its verdicts are what stands without {muted}.</source>
        <translation>حکم‌هایش آن‌اند که بدون ⁨{muted}⁩ پابرجاست.</translation>
    </message>
    <message>
        <source>The form cannot hold: {what}.</source>
        <translation>این قالب نمی‌تواند این‌ها را در بر بگیرد: {what}.</translation>
    </message>
    <message>
        <source>keys</source>
        <extracomment>The actions whose keys matter most, and what they do in a word.</extracomment>
        <translation>کلیدها</translation>
    </message>
    <message>
        <source>next mention</source>
        <translation>اشارهٔ بعدی</translation>
    </message>
    <message>
        <source>next claim</source>
        <translation>ادعای بعدی</translation>
    </message>
    <message>
        <source>annotate</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>خط زمان</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>NOT SAVED</source>
        <translation>ذخیره نشده</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>تنها خواندنی</translation>
    </message>
    <message>
        <source>all changes saved</source>
        <translation>همهٔ تغییرها ذخیره شده</translation>
    </message>
    <message>
        <source>{work} {done} of {total}</source>
        <translation>⁨{work}⁩ {done} از {total}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>در حال توقف…</translation>
    </message>
    <message>
        <source>{count} accounts</source>
        <translation>{count} روایت</translation>
    </message>
    <message>
        <source>{claims}, {count} in conflict</source>
        <translation>⁨{claims}⁩، {count} در تعارض</translation>
    </message>
    <message>
        <source>joined: {why}</source>
        <translation>یکی‌شده: ⁨{why}⁩</translation>
    </message>
    <message>
        <source>{marks} events of {accounts} accounts</source>
        <translation>{marks} رویداد از ⁨{accounts}⁩ روایت</translation>
    </message>
    <message>
        <source>Events as a list</source>
        <translation>رویدادها به صورت فهرست</translation>
    </message>
    <message>
        <source>chosen: {date}</source>
        <translation>برگزیده: ⁨{date}⁩</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>جمله</translation>
    </message>
    <message>
        <source>Joined as</source>
        <translation>یکی‌شده با نام</translation>
    </message>
    <message>
        <source>Go to its line</source>
        <translation>رفتن به سطر آن</translation>
    </message>
    <message>
        <source>Copy date and sentence with citation</source>
        <translation>رونوشت تاریخ و جمله با ارجاع</translation>
    </message>
    <message>
        <source>Choose, to be joined</source>
        <translation>انتخاب، برای یکی کردن</translation>
    </message>
    <message>
        <source>Join what is chosen</source>
        <translation>یکی کردن برگزیده‌ها</translation>
    </message>
    <message>
        <source>Part from what it was joined to</source>
        <translation>جدا کردن از آنچه با آن یکی شده</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>نام…</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>پنهان کردن</translation>
    </message>
    <message>
        <source>No name</source>
        <extracomment>What lanes can be made by. lanes of names or tags; those with the most events, the rest stands in one lane together</extracomment>
        <translation>بی‌نام</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>بی‌برچسب</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>بی‌منبع</translation>
    </message>
    <message>
        <source>No origin</source>
        <translation>بی‌خاستگاه</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} مورد دیگر</translation>
    </message>
    <message>
        <source>Lanes by</source>
        <translation>نوارها بر پایهٔ</translation>
    </message>
    <message>
        <source>Lane per account</source>
        <translation>یک نوار برای هر روایت</translation>
    </message>
    <message>
        <source>Lane per source</source>
        <translation>یک نوار برای هر منبع</translation>
    </message>
    <message>
        <source>Lane per origin</source>
        <translation>یک نوار برای هر خاستگاه</translation>
    </message>
    <message>
        <source>Lane per name</source>
        <translation>یک نوار برای هر نام</translation>
    </message>
    <message>
        <source>Lane per grade</source>
        <translation>یک نوار برای هر درجه</translation>
    </message>
    <message>
        <source>Lane per tag</source>
        <translation>یک نوار برای هر برچسب</translation>
    </message>
    <message>
        <source>Words in the sentence</source>
        <translation>واژه‌ها در جمله</translation>
    </message>
    <message>
        <source>Grade of the source</source>
        <translation>درجهٔ منبع</translation>
    </message>
    <message>
        <source>As known by: 2018-06-30</source>
        <translation>دانسته تا: ⁨2018-06-30⁩</translation>
    </message>
    <message>
        <source>As known by</source>
        <translation>دانسته تا</translation>
    </message>
    <message>
        <source>Hides the accounts that were published after this day</source>
        <translation>روایت‌های منتشرشده پس از این روز را پنهان می‌کند</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>نمایش همه‌چیز</translation>
    </message>
    <message>
        <source>{letter} or better</source>
        <translation>درجهٔ ⁨{letter}⁩ یا بهتر</translation>
    </message>
    <message>
        <source>Not a date: write 2018, 2018-06 or 2018-06-30</source>
        <translation>تاریخ نیست: بنویسید ⁨2018⁩، ⁨2018-06⁩ یا ⁨2018-06-30⁩</translation>
    </message>
    <message>
        <source>The whole stretch of time</source>
        <translation>همهٔ بازهٔ زمان</translation>
    </message>
    <message>
        <source>All events; the frame is what shows above. Drag it.</source>
        <translation>همهٔ رویدادها؛ قاب همان است که بالا دیده می‌شود. آن را بکشید.</translation>
    </message>
    <message>
        <source>{question}: conflict</source>
        <translation>⁨{question}⁩: تعارض</translation>
    </message>
    <message>
        <source>{count} undated</source>
        <extracomment>a lane's number and a mark's index in it</extracomment>
        <translation>{count} بی‌تاریخ</translation>
    </message>
    <message>
        <source>Events that may be one</source>
        <translation>رویدادهایی که شاید یکی باشند</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>یکی کردن</translation>
    </message>
    <message>
        <source>They are one event (+)</source>
        <translation>یک رویدادند (+)</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>احتمال</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>تاریخ‌ها</translation>
    </message>
    <message>
        <source>One account</source>
        <translation>یک روایت</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>دیگران</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <extracomment>Name of a form -&gt; what a file dialog calls it.</extracomment>
        <translation>تصویر PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>ترسیم SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>سند PDF (*.pdf)</translation>
    </message>
    <message>
        <source>“{name}” is none of the pictures that can be written.</source>
        <translation>فایل «⁨{name}⁩» از تصویرهای نوشتنی نیست.</translation>
    </message>
    <message>
        <source>Let its name end in {endings}.</source>
        <translation>نامش باید به ⁨{endings}⁩ پایان یابد.</translation>
    </message>
    <message>
        <source>The picture could not be written to “{name}”: {why}.</source>
        <translation>تصویر در «⁨{name}⁩» نوشته نشد: ⁨{why}⁩.</translation>
    </message>
    <message>
        <source>What stood there before is unharmed.</source>
        <translation>آنچه پیش‌تر آنجا بود سالم است.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec</source>
        <translation>ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر</translation>
    </message>
    <message>
        <source>{year} BC</source>
        <extracomment>days that the whole width shows at most enlarged: three hours days at least enlarged: about eleven thousand years</extracomment>
        <translation>{year} پ.م.</translation>
    </message>
    <message>
        <source>day</source>
        <extracomment>One of each, with what it means.</extracomment>
        <translation>روز</translation>
    </message>
    <message>
        <source>span</source>
        <translation>بازه</translation>
    </message>
    <message>
        <source>month unknown</source>
        <translation>ماه نامعلوم</translation>
    </message>
    <message>
        <source>year unknown</source>
        <translation>سال نامعلوم</translation>
    </message>
    <message>
        <source>day unknown</source>
        <translation>روز نامعلوم</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>بی‌تاریخ</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>شاید</translation>
    </message>
    <message>
        <source>about</source>
        <translation>حدود</translation>
    </message>
    <message>
        <source>from</source>
        <translation>از</translation>
    </message>
    <message>
        <source>until</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>or</source>
        <translation>یا</translation>
    </message>
    <message>
        <source>and</source>
        <translation>و</translation>
    </message>
    <message>
        <source>BC</source>
        <translation>پ.م.</translation>
    </message>
    <message>
        <source>first quarter</source>
        <translation>سه‌ماههٔ اول</translation>
    </message>
    <message>
        <source>second quarter</source>
        <translation>سه‌ماههٔ دوم</translation>
    </message>
    <message>
        <source>third quarter</source>
        <translation>سه‌ماههٔ سوم</translation>
    </message>
    <message>
        <source>fourth quarter</source>
        <translation>سه‌ماههٔ چهارم</translation>
    </message>
    <message>
        <source>spring</source>
        <translation>بهار</translation>
    </message>
    <message>
        <source>summer</source>
        <translation>تابستان</translation>
    </message>
    <message>
        <source>autumn</source>
        <translation>پاییز</translation>
    </message>
    <message>
        <source>winter</source>
        <translation>زمستان</translation>
    </message>
    <message>
        <source>January</source>
        <translation>ژانویهٔ</translation>
    </message>
    <message>
        <source>February</source>
        <translation>فوریهٔ</translation>
    </message>
    <message>
        <source>March</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>April</source>
        <translation>آوریل</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مهٔ</translation>
    </message>
    <message>
        <source>June</source>
        <translation>ژوئن</translation>
    </message>
    <message>
        <source>July</source>
        <translation>ژوئیهٔ</translation>
    </message>
    <message>
        <source>August</source>
        <translation>اوت</translation>
    </message>
    <message>
        <source>September</source>
        <translation>سپتامبر</translation>
    </message>
    <message>
        <source>October</source>
        <translation>اکتبر</translation>
    </message>
    <message>
        <source>November</source>
        <translation>نوامبر</translation>
    </message>
    <message>
        <source>December</source>
        <translation>دسامبر</translation>
    </message>
    <message>
        <source>published</source>
        <translation>انتشار</translation>
    </message>
    <message>
        <source>{event} · in conflict</source>
        <extracomment>Interfaces that Qt may still ask: Python must not let them go before Qt does.</extracomment>
        <translation>⁨{event}⁩ · در تعارض</translation>
    </message>
    <message>
        <source>{event} · joined: {why}</source>
        <translation>⁨{event}⁩ · یکی‌شده: ⁨{why}⁩</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>همهٔ تاریخ‌ها</translation>
    </message>
    <message>
        <source>Event dates</source>
        <translation>تاریخ رویدادها</translation>
    </message>
    <message>
        <source>Publication dates</source>
        <translation>تاریخ انتشارها</translation>
    </message>
    <message>
        <source>Kind of date</source>
        <translation>نوع تاریخ</translation>
    </message>
    <message>
        <source>Reduce (-)</source>
        <translation>کوچک‌تر (-)</translation>
    </message>
    <message>
        <source>Enlarge (+)</source>
        <translation>بزرگ‌تر (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>جا دادن</translation>
    </message>
    <message>
        <source>Everything in view (F)</source>
        <translation>همه‌چیز در دید (F)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>فهرست</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>همان به صورت جدول</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>محدود کردن</translation>
    </message>
    <message>
        <source>Lanes and what they show</source>
        <translation>نوارها و آنچه نشان می‌دهند</translation>
    </message>
    <message>
        <source>Events of several accounts that may be one</source>
        <translation>رویدادهای چند روایت که شاید یکی باشند</translation>
    </message>
    <message>
        <source>Pictures and export</source>
        <translation>تصویرها و خروجی</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>ذخیرهٔ تصویر…</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>رونوشت تصویر</translation>
    </message>
    <message>
        <source>Export the events…</source>
        <translation>خروجی گرفتن از رویدادها…</translation>
    </message>
    <message>
        <source>Narrowed</source>
        <translation>محدودشده</translation>
    </message>
    <message>
        <source>No accounts yet. Import some with {key}: their dates will stand here.</source>
        <translation>هنوز روایتی نیست. با {key} روایت وارد کنید: تاریخ‌هایشان اینجا می‌ایستند.</translation>
    </message>
    <message>
        <source>No dates have been found. An account's publication date can be set in the inspector.</source>
        <translation>تاریخی یافته نشد. تاریخ انتشار روایت را می‌توان در بازرس تعیین کرد.</translation>
    </message>
    <message>
        <source>Nothing left: what narrows the timeline leaves no event.</source>
        <translation>چیزی نمانده: آنچه خط زمان را محدود کرده رویدادی باقی نمی‌گذارد.</translation>
    </message>
    <message>
        <source>{question}: the accounts conflict</source>
        <translation>⁨{question}⁩: روایت‌ها در تعارض‌اند</translation>
    </message>
    <message>
        <source>Dates that could not be placed in time: click to read them.</source>
        <translation>تاریخ‌هایی که جایشان در زمان معلوم نشد: برای خواندن کلیک کنید.</translation>
    </message>
    <message>
        <source>Joined as “{name}”: {why}</source>
        <translation>یکی‌شده با نام «⁨{name}⁩»: ⁨{why}⁩</translation>
    </message>
    <message>
        <source>Other accounts give another date.</source>
        <translation>روایت‌های دیگر تاریخ دیگری می‌دهند.</translation>
    </message>
    <message>
        <source>Many events lie here: click to enlarge.</source>
        <translation>رویدادهای بسیاری اینجاست: برای بزرگ‌نمایی کلیک کنید.</translation>
    </message>
    <message>
        <source>published {when}</source>
        <translation>انتشار ⁨{when}⁩</translation>
    </message>
    <message>
        <source>{when}, given as “{words}”</source>
        <translation>⁨{when}⁩، آمده به صورت «⁨{words}⁩»</translation>
    </message>
    <message>
        <source>says {speaker}</source>
        <translation>به گفتهٔ ⁨{speaker}⁩</translation>
    </message>
    <message>
        <source>because: {reason}</source>
        <translation>زیرا: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ستون‌ها</translation>
    </message>
    <message>
        <source>… and {count} more characters</source>
        <translation>… و {count} نویسهٔ دیگر</translation>
    </message>
    <message>
        <source>Put away: {part}</source>
        <translation>کنار گذاشته شد: ⁨{part}⁩</translation>
    </message>
    <message>
        <source>blue</source>
        <extracomment>Colours that people with colour-vision deficiency can tell apart (after Okabe and Ito, and Tol).</extracomment>
        <translation>آبی</translation>
    </message>
    <message>
        <source>vermilion</source>
        <translation>شنگرفی</translation>
    </message>
    <message>
        <source>green</source>
        <translation>سبز</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>صورتی</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>نارنجی</translation>
    </message>
    <message>
        <source>sky blue</source>
        <translation>آبی آسمانی</translation>
    </message>
    <message>
        <source>wine</source>
        <translation>شرابی</translation>
    </message>
    <message>
        <source>indigo</source>
        <translation>نیلی</translation>
    </message>
    <message>
        <source>the colour of its kind</source>
        <translation>رنگ نوعش</translation>
    </message>
    <message>
        <source>Colour: {name}</source>
        <translation>رنگ: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>tags, with commas between</source>
        <translation>برچسب‌ها، با «,» میانشان</translation>
    </message>
    <message>
        <source>{count} account</source>
        <extracomment>Nouns that are counted: one of them, several.</extracomment>
        <translation>{count} روایت</translation>
    </message>
    <message>
        <source>{count} claim</source>
        <translation>{count} ادعا</translation>
    </message>
    <message>
        <source>{count} name</source>
        <translation>{count} نام</translation>
    </message>
    <message>
        <source>{count} names</source>
        <translation>{count} نام</translation>
    </message>
    <message>
        <source>{count} note</source>
        <translation>{count} یادداشت</translation>
    </message>
    <message>
        <source>Tabs below the texts</source>
        <translation>زبانه‌های زیر متن‌ها</translation>
    </message>
    <message>
        <source>Enlarge to the whole window</source>
        <translation>بزرگ کردن به اندازهٔ همهٔ پنجره</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>بزرگ کردن</translation>
    </message>
    <message>
        <source>{name} {count:,}</source>
        <translation>⁨{name}⁩ {count:,}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>کسی</translation>
    </message>
    <message>
        <source>{who} leaves it to the sum</source>
        <translation>⁨{who}⁩ آن را به محاسبه وامی‌گذارد</translation>
    </message>
    <message>
        <source>{who} says {what}</source>
        <translation>⁨{who}⁩ می‌گوید ⁨{what}⁩</translation>
    </message>
    <message>
        <source>everything of the origin {origin}</source>
        <translation>هر آنچه از خاستگاه ⁨{origin}⁩ است</translation>
    </message>
    <message>
        <source>sources below grade {grade}</source>
        <translation>منبع‌های پایین‌تر از درجهٔ ⁨{grade}⁩</translation>
    </message>
    <message>
        <source>sources that nobody has judged</source>
        <translation>منبع‌هایی که کسی نسنجیده است</translation>
    </message>
    <message>
        <source>Nothing stands: nobody who spoke to it is left.</source>
        <translation>چیزی پابرجا نیست: از کسانی که دربارهٔ آن گفته‌اند کسی نمانده است.</translation>
    </message>
    <message>
        <source>{before} becomes {after}</source>
        <translation>⁨{before}⁩ می‌شود ⁨{after}⁩</translation>
    </message>
    <message>
        <source>still {verdict}</source>
        <translation>همچنان ⁨{verdict}⁩</translation>
    </message>
    <message>
        <source>rests on one origin alone</source>
        <translation>تنها بر یک خاستگاه تکیه دارد</translation>
    </message>
    <message>
        <source>overruled as {verdict}</source>
        <translation>با رأی ⁨{verdict}⁩</translation>
    </message>
    <message>
        <source>Contradictory rulings, so the sum stays</source>
        <translation>رأی‌ها با هم نمی‌خوانند، پس محاسبه می‌ماند</translation>
    </message>
    <message>
        <source>Overruled</source>
        <translation>رد شده</translation>
    </message>
    <message>
        <source>{head}. {told}. By the sum {sum}: {why}</source>
        <translation>⁨{head}⁩. ⁨{told}⁩. بنا بر محاسبه ⁨{sum}⁩: ⁨{why}⁩</translation>
    </message>
    <message>
        <source>it</source>
        <translation>آن</translation>
    </message>
    <message>
        <source>{who} deny {what}</source>
        <translation>⁨{who}⁩ منکر ⁨{what}⁩ هستند</translation>
    </message>
    <message>
        <source>{who} denies {what}</source>
        <translation>⁨{who}⁩ منکر ⁨{what}⁩ است</translation>
    </message>
    <message>
        <source>{a} and {b} do not meet.</source>
        <translation>⁨{a}⁩ و ⁨{b}⁩ به هم نمی‌رسند.</translation>
    </message>
    <message>
        <source>{values} cannot all be true.</source>
        <translation>⁨{values}⁩ نمی‌توانند همگی درست باشند.</translation>
    </message>
    <message>
        <source>What one says, another denies.</source>
        <translation>آنچه یکی می‌گوید دیگری انکار می‌کند.</translation>
    </message>
    <message>
        <source>No account gives a value.</source>
        <translation>هیچ روایتی مقداری نمی‌دهد.</translation>
    </message>
    <message>
        <source>Only {who} gives a value: {value}.</source>
        <translation>تنها ⁨{who}⁩ مقداری می‌دهد: ⁨{value}⁩.</translation>
    </message>
    <message>
        <source>The values are not comparable: {values}.</source>
        <translation>مقدارها سنجش‌پذیر نیستند: ⁨{values}⁩.</translation>
    </message>
    <message>
        <source>{who} agree on {what}</source>
        <translation>⁨{who}⁩ دربارهٔ ⁨{what}⁩ هم‌نظرند</translation>
    </message>
    <message>
        <source>{values} are the same</source>
        <translation>⁨{values}⁩ یکسان‌اند</translation>
    </message>
    <message>
        <source>{value} lies within {values}</source>
        <translation>⁨{value}⁩ درون ⁨{values}⁩ جای می‌گیرد</translation>
    </message>
    <message>
        <source>{values} overlap: {shared} fits all</source>
        <translation>⁨{values}⁩ هم‌پوشانی دارند: ⁨{shared}⁩ با همه می‌خواند</translation>
    </message>
    <message>
        <source>{others} and {last}</source>
        <translation>⁨{others}⁩ و ⁨{last}⁩</translation>
    </message>
</context>
</TS>
