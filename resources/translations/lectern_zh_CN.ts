<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Lectern</source>
        <translation>关于 Lectern</translation>
    </message>
    <message>
        <source>Answers from your own files, wholly on this machine.</source>
        <translation>答案来自您自己的文件，全部在本机完成。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licences of the parts</source>
        <translation>各组成部分的许可证</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>许可证全文</translation>
    </message>
    <message>
        <source>Looking at the parts…</source>
        <translation>正在查看组成部分…</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>{0} parts; choose one to read its licence.</source>
        <translation>共 {0} 个组成部分；选择一个即可阅读其许可证。</translation>
    </message>
    <message>
        <source>licence: see where you have it from</source>
        <translation>许可证：请查看其来源</translation>
    </message>
</context>
<context>
    <name>Advanced</name>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Nobody needs these; they are right as they are.</source>
        <translation>一般无需更改；默认值就很合适。</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>What the model can do</source>
        <translation>视模型能力而定</translation>
    </message>
    <message>
        <source>Quote from the files</source>
        <translation>引用文件原文</translation>
    </message>
    <message>
        <source>Let the model write</source>
        <translation>由模型撰写</translation>
    </message>
    <message>
        <source>How to answer</source>
        <translation>回答方式</translation>
    </message>
    <message>
        <source>Quoted answers are the files’ own sentences. A model that writes is checked against them; small ones are better at quoting.</source>
        <translation>引用式回答是文件中的原句。由模型撰写时会与原文核对；小模型更适合引用。</translation>
    </message>
    <message>
        <source>Leave out what is not supported</source>
        <translation>省略没有依据的内容</translation>
    </message>
    <message>
        <source>Sentences that the files do not support are left out instead of marked.</source>
        <translation>文件无法支持的句子将被省略，而不是加以标记。</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>最长回答</translation>
    </message>
    <message>
        <source>In tokens; a hundred are about seventy-five words.</source>
        <translation>以词元计；一百个词元约合七十五个英文单词。</translation>
    </message>
    <message>
        <source>Passages for an answer</source>
        <translation>每个回答使用的段落数</translation>
    </message>
    <message>
        <source>More of them take longer to read, and find more.</source>
        <translation>段落越多，读取越久，找到的也越多。</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Which model reads and writes, and how much of it runs on the graphics card.</source>
        <translation>由哪个模型读取和撰写，以及有多少在显卡上运行。</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>As little as possible</source>
        <translation>尽量减少</translation>
    </message>
    <message>
        <source>As designed</source>
        <translation>按设计</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Light or dark; “As the system” follows it, also at night.</source>
        <translation>浅色或深色；“跟随系统”会随系统变化，夜间亦然。</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Menus that fade, a cursor that blinks.</source>
        <translation>菜单淡入淡出、光标闪烁。</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>您想了解什么？</translation>
    </message>
    <message>
        <source>The answer comes with the passages it rests on, one click away.</source>
        <translation>回答附有所依据的段落，一键即可查看。</translation>
    </message>
    <message>
        <source>Answers from your own files</source>
        <translation>从您自己的文件中获取答案</translation>
    </message>
    <message>
        <source>Drop a folder here, or choose one. Lectern reads what is in it and answers with the passages it found. Nothing leaves this machine. You can ask while it reads.</source>
        <translation>将文件夹拖到此处，或选择一个文件夹。Lectern 会阅读其中的内容，并用找到的段落作答。任何内容都不会离开本机。阅读期间即可提问。</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>The engine stopped in the middle of this answer.</source>
        <translation>引擎在回答过程中停止了。</translation>
    </message>
    <message>
        <source>It is being started again. What came of the answer is kept.</source>
        <translation>正在重新启动，已生成的部分会保留。</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>Lectern goes on in the background</source>
        <translation>Lectern 在后台继续运行</translation>
    </message>
    <message>
        <source>Its icon in the tray opens the window again, or ends it.</source>
        <translation>点击托盘图标可重新打开窗口或退出。</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Ask your files, or type to find a passage</source>
        <translation>向您的文件提问，或输入文字查找段落</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Ask (Enter)</source>
        <translation>提问 (Enter)</translation>
    </message>
    </context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop it here</source>
        <translation>拖放到此处</translation>
    </message>
    <message>
        <source>Folders and files are added to the library and stay where they are.</source>
        <translation>文件夹和文件会加入资料库，并保留在原处。</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Your files may be in any language; this is about buttons and messages.</source>
        <translation>文件可以是任何语言；此处只涉及按钮和提示。</translation>
    </message>
    <message>
        <source>Restart Lectern</source>
        <translation>重新启动 Lectern</translation>
    </message>
    <message>
        <source>The new language comes with the next start.</source>
        <translation>新语言将在下次启动时生效。</translation>
    </message>
    <message>
        <source>Conversations, and what you have typed, are kept.</source>
        <translation>对话和已输入的内容都会保留。</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>选择文件</translation>
    </message>
</context>
<context>
    <name>Logs</name>
    <message>
        <source>Logs and diagnostics</source>
        <translation>日志与诊断</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Save a bundle…</source>
        <translation>保存诊断包…</translation>
    </message>
    <message>
        <source>Diagnostic bundle</source>
        <translation>诊断包</translation>
    </message>
    <message>
        <source>For somebody who helps: versions, this machine, settings, how much there is of what, and what went wrong. No questions, no texts, no names of files. Have a look before you give it away.</source>
        <translation>供协助者使用：版本、本机信息、设置、各类数量以及出错情况。不含问题、文本或文件名。交给他人之前请先查看。</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>engine.log says what happened, without names, questions or texts of yours.</source>
        <translation>engine.log 记录发生的事情，不含您的名称、问题或文本。</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}).</source>
        <translation>无法写入 {0}（{1}）。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>已保存 {0}。</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Save the diagnostic bundle</source>
        <translation>保存诊断包</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP 文件 (*.zip)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Lectern does not open web addresses.</source>
        <translation>Lectern 不打开网址。</translation>
    </message>
    <message>
        <source>It works without a network. Save the page as a file and drop that.</source>
        <translation>它不联网工作。请将网页保存为文件后拖入。</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Pages of the document</source>
        <translation>文档页面</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>第 {0} 页，共 {1} 页</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>PortalShortcut</name>
    <message>
        <source>The desktop gave no shortcut.</source>
        <translation>桌面环境没有提供快捷键。</translation>
    </message>
    <message>
        <source>Ask Lectern</source>
        <translation>向 Lectern 提问</translation>
    </message>
    <message>
        <source>The desktop gave no shortcut; it may have asked you for one.</source>
        <translation>桌面环境没有提供快捷键；它可能曾向您询问。</translation>
    </message>
    <message>
        <source>The desktop took the shortcut back.</source>
        <translation>桌面环境收回了快捷键。</translation>
    </message>
    <message>
        <source>The desktop’s message bus is gone.</source>
        <translation>桌面环境的消息总线已断开。</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Nothing leaves this machine: no account, no statistics, no connection unless you start a download. Your own files are only read.</source>
        <translation>任何内容都不会离开本机：没有账户、没有统计，除非您启动下载，否则没有网络连接。您的文件只会被读取。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>All that Lectern keeps is in one folder</source>
        <translation>Lectern 保存的一切都在一个文件夹中</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Really remove? This cannot be undone. Press again.</source>
        <translation>确定删除？此操作无法撤销。请再按一次。</translation>
    </message>
    <message>
        <source>Not everything could be removed.</source>
        <translation>未能全部删除。</translation>
    </message>
    <message>
        <source>Removed for good: {0}</source>
        <translation>已永久删除：{0}</translation>
    </message>
    <message>
        <source>Your own files are where they were.</source>
        <translation>您自己的文件仍在原处。</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>搜索索引</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Prepared models</source>
        <translation>已准备的模型</translation>
    </message>
    <message>
        <source>Key for programs</source>
        <translation>程序密钥</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Which folders you added, the names of their files, and the text of every passage.</source>
        <translation>您添加的文件夹、其中的文件名以及每个段落的文本。</translation>
    </message>
    <message>
        <source>The words and meanings of the passages, to search them by.</source>
        <translation>段落的词语和含义，用于搜索。</translation>
    </message>
    <message>
        <source>Your questions, the answers, and how you rated them.</source>
        <translation>您的问题、回答以及评价。</translation>
    </message>
    <message>
        <source>What the program did and what went wrong.</source>
        <translation>程序做了什么、哪里出了错。</translation>
    </message>
    <message>
        <source>What you changed here.</source>
        <translation>您在此处所做的更改。</translation>
    </message>
    <message>
        <source>The window’s looks and size, and a question typed but not asked.</source>
        <translation>窗口的外观和大小，以及已输入但未提出的问题。</translation>
    </message>
    <message>
        <source>Models that you added or downloaded.</source>
        <translation>您添加或下载的模型。</translation>
    </message>
    <message>
        <source>Models made ready for this machine; nothing of your files.</source>
        <translation>为本机准备好的模型；不含您的文件内容。</translation>
    </message>
    <message>
        <source>How programs on this machine reach your library.</source>
        <translation>本机程序访问您的资料库所用。</translation>
    </message>
    <message>
        <source>What opens your locked files; kept in the key store of the system.</source>
        <translation>用于打开加锁文件；保存在系统的密钥库中。</translation>
    </message>
    <message>
        <source>The library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Everything but settings and models</source>
        <translation>除设置和模型外的全部</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Questions, answers and ratings.</source>
        <translation>问题、回答和评价。</translation>
    </message>
    <message>
        <source>The list of folders, and all that was read from the files in them.</source>
        <translation>文件夹列表以及从其中文件读取的全部内容。</translation>
    </message>
    <message>
        <source>Conversations, the library, passwords and logs.</source>
        <translation>对话、资料库、密码和日志。</translation>
    </message>
    <message>
        <source>All that Lectern keeps, settings and models included.</source>
        <translation>Lectern 保存的一切，包括设置和模型。</translation>
    </message>
</context>
<context>
    <name>Processor</name>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Answers always come first; this is mostly about reading files.</source>
        <translation>回答始终优先；此处主要涉及读取文件。</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>How many cores may work at once.</source>
        <translation>可同时工作的核心数。</translation>
    </message>
    <message>
        <source>All cores</source>
        <translation>所有核心</translation>
    </message>
    <message>
        <source>Read files only on mains power</source>
        <translation>仅在接通电源时读取文件</translation>
    </message>
    <message>
        <source>On battery, new and changed files wait. Questions are answered all the same.</source>
        <translation>使用电池时，新增和更改的文件会等待；问题照常回答。</translation>
    </message>
    <message>
        <source>Let other programs go first</source>
        <translation>让其他程序优先</translation>
    </message>
    <message>
        <source>Read files at low priority, and more slowly on battery and while other programs are busy.</source>
        <translation>以低优先级读取文件；使用电池或其他程序繁忙时放慢速度。</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search inside this document</source>
        <translation>在此文档中搜索</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>上一个匹配 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>下一个匹配 (Enter)</translation>
    </message>
    <message>
        <source>End the search (Esc)</source>
        <translation>结束搜索 (Esc)</translation>
    </message>
    <message>
        <source>{0} of {1}…</source>
        <translation>{0} / {1}…</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>无匹配</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>设置分类</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Start and background</source>
        <translation>启动与后台</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Logs and diagnostics</source>
        <translation>日志与诊断</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>About Lectern</source>
        <translation>关于 Lectern</translation>
    </message>
</context>
<context>
    <name>SourcesRow</name>
    <message>
        <source>Source {0}: {1}, {2}</source>
        <translation>来源 {0}：{1}，{2}</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Start and background</source>
        <translation>启动与后台</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>A key of your own</source>
        <translation>自定快捷键</translation>
    </message>
    <message>
        <source>Bind this command to a key in the keyboard settings of your desktop; it brings Lectern up, ready to ask.</source>
        <translation>在桌面环境的键盘设置中为此命令指定按键；按下即可调出 Lectern 提问。</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>In the background, where it keeps up with your files. The entry is {0}.</source>
        <translation>在后台运行并跟进您的文件。启动项位于 {0}。</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>关闭窗口后继续运行</translation>
    </message>
    <message>
        <source>Lectern stays in the tray: Ask, Library, Pause and Quit are in its menu.</source>
        <translation>Lectern 留在托盘中：菜单里有提问、资料库、暂停和退出。</translation>
    </message>
    <message>
        <source>Ask from any program by a key</source>
        <translation>在任何程序中用快捷键提问</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window ends Lectern.</source>
        <translation>此桌面环境没有托盘，关闭窗口即退出 Lectern。</translation>
    </message>
    <message>
        <source>This desktop lets no program have a key of its own. You can bind one yourself, see below.</source>
        <translation>此桌面环境不允许程序拥有快捷键。您可以自行设置，见下方。</translation>
    </message>
    <message>
        <source>The key is {0}.</source>
        <translation>快捷键为 {0}。</translation>
    </message>
    <message>
        <source>The key is the one you chose in the settings of your desktop.</source>
        <translation>快捷键为您在桌面环境设置中所选。</translation>
    </message>
    <message>
        <source>The desktop may ask which key it is to be.</source>
        <translation>桌面环境可能会询问使用哪个按键。</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Starting the engine…</source>
        <translation>正在启动引擎…</translation>
    </message>
    <message>
        <source>Progress of indexing</source>
        <translation>索引进度</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>暂停索引</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>The engine is being started again…</source>
        <translation>正在重新启动引擎…</translation>
    </message>
    <message>
        <source>Indexing {0} of {1}</source>
        <translation>正在索引 {0} / {1}</translation>
    </message>
    <message>
        <source>{0} files/s</source>
        <translation>{0} 个文件/秒</translation>
    </message>
    <message>
        <source>about {0} left</source>
        <translation>约剩 {0}</translation>
    </message>
    <message>
        <source>Resume indexing</source>
        <translation>继续索引</translation>
    </message>
    <message>
        <source>Indexing is paused; {0} waiting</source>
        <translation>索引已暂停；{0} 个等待</translation>
    </message>
    <message>
        <source>Waiting for mains power; {0} files to read</source>
        <translation>等待接通电源；还有 {0} 个文件待读取</translation>
    </message>
    <message>
        <source>{0} files indexed</source>
        <translation>已索引 {0} 个文件</translation>
    </message>
    <message>
        <source>{0} could not be read</source>
        <translation>{0} 个无法读取</translation>
    </message>
    <message>
        <source>Everything stays on this machine</source>
        <translation>一切都留在本机</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Size of text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Everything grows with it. The sample shows it while you move the slider.</source>
        <translation>一切随之放大。移动滑块时示例会实时变化。</translation>
    </message>
    <message>
        <source>The lease can be ended with six months’ notice.</source>
        <translation>租约可提前六个月通知终止。</translation>
    </message>
    <message>
        <source>{0} px</source>
        <translation>{0} 像素</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Text of the document, as it was read</source>
        <translation>文档文本（按读取结果）</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>暂停索引</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Resume indexing</source>
        <translation>继续索引</translation>
    </message>
</context>
<context>
    <name>TurnView</name>
    <message>
        <source>Understood as: {0}</source>
        <translation>理解为：{0}</translation>
    </message>
    <message>
        <source>Copy with sources</source>
        <translation>连同来源复制</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>重新回答</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>回答得好</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>回答不好</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在书写…</translation>
    </message>
    <message>
        <source>Looking for passages…</source>
        <translation>正在查找段落…</translation>
    </message>
    <message>
        <source>Reading {0} of {1} files</source>
        <translation>正在读取 {0} / {1} 个文件</translation>
    </message>
    <message>
        <source>This answer was stopped before its end.</source>
        <translation>此回答在结束前被停止。</translation>
    </message>
    <message>
        <source>This answer broke off.</source>
        <translation>此回答中断了。</translation>
    </message>
    <message>
        <source>Read {0} of {1} {2}.</source>
        <translation>已读取 {0} / {1} {2}。</translation>
    </message>
    <message>
        <source>The files may not answer this; these are the nearest passages.</source>
        <translation>文件中可能没有答案；以下是最接近的段落。</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) without support were left out.</source>
        <translation>
            <numerusform>已省略 %n 个没有依据的句子。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in your files</source>
        <translation>您的文件中没有</translation>
    </message>
    <message>
        <source>Quoted from your files</source>
        <translation>引自您的文件</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) not supported</source>
        <translation>
            <numerusform>%n 个句子没有依据</numerusform>
        </translation>
    </message>
    <message>
        <source>Every sentence checked against your files</source>
        <translation>每个句子都已对照您的文件核实</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>没有依据</translation>
    </message>
    <message>
        <source>Copy the text only</source>
        <translation>仅复制文本</translation>
    </message>
</context>
<context>
    <name>ViewerBar</name>
    <message>
        <source>Previous citation (Alt+Up)</source>
        <translation>上一处引用 (Alt+↑)</translation>
    </message>
    <message>
        <source>Next citation (Alt+Down)</source>
        <translation>下一处引用 (Alt+↓)</translation>
    </message>
    <message>
        <source>Search inside (Ctrl+F)</source>
        <translation>在文中搜索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>缩小 (Ctrl+-)</translation>
    </message>
    <message>
        <source>Usual size (Ctrl+0)</source>
        <translation>原始大小 (Ctrl+0)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>放大 (Ctrl++)</translation>
    </message>
    <message>
        <source>Copy the passage</source>
        <translation>复制段落</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Open in its own program</source>
        <translation>用默认程序打开</translation>
    </message>
    <message>
        <source>Close the viewer (Esc)</source>
        <translation>关闭查看器 (Esc)</translation>
    </message>
</context>
<context>
    <name>ViewerPanel</name>
    <message>
        <source>Opening the document…</source>
        <translation>正在打开文档…</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation>文件已不存在。</translation>
    </message>
    <message>
        <source>What follows is its text as it was indexed.</source>
        <translation>以下是索引时的文本。</translation>
    </message>
    <message>
        <source>The file has changed since it was indexed.</source>
        <translation>文件在索引之后已更改。</translation>
    </message>
    <message>
        <source>This file is too large to be shown here.</source>
        <translation>此文件太大，无法在此显示。</translation>
    </message>
    <message>
        <source>This PDF is protected by a password.</source>
        <translation>此 PDF 受密码保护。</translation>
    </message>
    <message>
        <source>This PDF is damaged and its pages cannot be shown.</source>
        <translation>此 PDF 已损坏，无法显示页面。</translation>
    </message>
    <message>
        <source>What follows is the passage as it was indexed.</source>
        <translation>以下是索引时的段落。</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>The system could not open this file.</source>
        <translation>系统无法打开此文件。</translation>
    </message>
    <message>
        <source>It may have been moved or deleted, or no program is set for it.</source>
        <translation>它可能已被移动或删除，或没有关联的程序。</translation>
    </message>
</context>
<context>
    <name>WindowsShortcut</name>
    <message>
        <source>Another program has {0} already.</source>
        <translation>另一个程序已占用 {0}。</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Files to leave out</source>
        <translation>要排除的文件</translation>
    </message>
    <message>
        <source>Patterns as in .gitignore, one a line: *.bak or drafts/. They count when you leave the field.</source>
        <translation>与 .gitignore 相同的模式，每行一个：*.bak 或 drafts/。离开输入框后生效。</translation>
    </message>
    <message>
        <source>Heed .gitignore files</source>
        <translation>遵循 .gitignore 文件</translation>
    </message>
    <message>
        <source>Leave out what a folder’s .gitignore names.</source>
        <translation>排除文件夹中 .gitignore 所列内容。</translation>
    </message>
    <message>
        <source>Largest file, in MB</source>
        <translation>最大文件（MB）</translation>
    </message>
    <message>
        <source>Larger files are skipped.</source>
        <translation>更大的文件会被跳过。</translation>
    </message>
    <message>
        <source>Time to read one file, in seconds</source>
        <translation>读取单个文件的时限（秒）</translation>
    </message>
    <message>
        <source>A file that takes longer is given up, and listed as failed.</source>
        <translation>超时的文件会被放弃并列为失败。</translation>
    </message>
    <message>
        <source>Memory to read one file, in MB</source>
        <translation>读取单个文件的内存（MB）</translation>
    </message>
    <message>
        <source>A file that needs more is given up, and listed as failed.</source>
        <translation>需要更多内存的文件会被放弃并列为失败。</translation>
    </message>
    <message>
        <source>Processes that read</source>
        <translation>读取进程数</translation>
    </message>
    <message>
        <source>More of them read faster and need more memory. 0 chooses.</source>
        <translation>越多读取越快，占用内存也越多。0 表示自动。</translation>
    </message>
    <message>
        <source>Look through all folders every … seconds</source>
        <translation>每隔多少秒检查所有文件夹</translation>
    </message>
    <message>
        <source>Changes are noticed at once; this finds what was missed.</source>
        <translation>更改会立即被发现；此项用于查漏。</translation>
    </message>
    <message>
        <source>Look through network drives every … seconds</source>
        <translation>每隔多少秒检查网络驱动器</translation>
    </message>
    <message>
        <source>They do not tell of changes.</source>
        <translation>它们不会通知更改。</translation>
    </message>
    <message>
        <source>Wait after a change, in seconds</source>
        <translation>更改后等待（秒）</translation>
    </message>
    <message>
        <source>A file must be still this long before it is read.</source>
        <translation>文件静止这么久之后才会被读取。</translation>
    </message>
    <message>
        <source>How meanings are computed</source>
        <translation>语义计算方式</translation>
    </message>
    <message>
        <source>“auto” takes the fastest way that is exact on this machine.</source>
        <translation>“auto” 采用本机上最快且准确的方式。</translation>
    </message>
    <message>
        <source>Who rewrites follow-up questions</source>
        <translation>由谁改写追问</translation>
    </message>
    <message>
        <source>Rules, at once; or a model that composes, whose words are checked.</source>
        <translation>规则（即时）；或撰写模型，其用词会被核对。</translation>
    </message>
    <message>
        <source>Longest wait for an answer’s first word, in seconds</source>
        <translation>等待回答首个词的最长时间（秒）</translation>
    </message>
    <message>
        <source>A model is given as much to read as it can in this time.</source>
        <translation>模型获得在此时间内能读完的内容。</translation>
    </message>
    <message>
        <source>Address for other programs</source>
        <translation>供其他程序使用的地址</translation>
    </message>
    <message>
        <source>127.0.0.1 is this machine only. Another address opens the library to the network, without encryption, from the next start of the engine on.</source>
        <translation>127.0.0.1 仅限本机。其他地址会从引擎下次启动起向网络开放资料库，且不加密。</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>{0} s</source>
        <translation>{0} 秒</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} 分钟</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} 小时 {1} 分钟</translation>
    </message>
</context>
</TS>
