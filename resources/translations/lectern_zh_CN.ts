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
        <translation>完全在本机上，从您自己的文件中作答。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licences of the parts</source>
        <translation>各组件的许可证</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>许可证文本</translation>
    </message>
    <message>
        <source>Looking at the parts…</source>
        <translation>正在读取组件…</translation>
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
        <translation>共 {0} 个组件；选择一个以阅读其许可证。</translation>
    </message>
    <message>
        <source>licence: see where you have it from</source>
        <translation>许可证：请见来源</translation>
    </message>
</context>
<context>
    <name>AddBar</name>
    <message>
        <source>Progress of adding</source>
        <translation>添加进度</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Adding {0} to the library…</source>
        <translation>正在将 {0} 加入资料库…</translation>
    </message>
    <message>
        <source>{0} more could not be added.</source>
        <translation>另有 {0} 个无法添加。</translation>
    </message>
    <message>
        <source>Add the folder that they lie in instead.</source>
        <translation>请改为添加它们所在的文件夹。</translation>
    </message>
    <message>
        <source>In: {0}</source>
        <translation>范围：{0}</translation>
    </message>
    <message>
        <source>{0} files lie in {1}; the folder was added, so that Lectern can keep up with it.</source>
        <translation>{0} 个文件位于 {1}；已添加该文件夹，以便 Lectern 跟进。</translation>
    </message>
    <message>
        <source>Added to the library: {0}</source>
        <translation>已加入资料库：{0}</translation>
    </message>
    <message>
        <source>{0} files and folders</source>
        <translation>{0} 个文件和文件夹</translation>
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
        <translation>通常无需更改，默认值即可。</translation>
    </message>
</context>
<context>
    <name>AlikeCard</name>
    <message numerus="yes">
        <source>%n more file(s)</source>
        <translation>
            <numerusform>另有 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>显示差异</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>{0} % in common</source>
        <translation>{0}% 相同</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>not supported by the files</source>
        <translation>文件中没有依据</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
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
        <translation>由模型能力决定</translation>
    </message>
    <message>
        <source>Quote from the files</source>
        <translation>引用文件原文</translation>
    </message>
    <message>
        <source>Let the model write</source>
        <translation>让模型撰写</translation>
    </message>
    <message>
        <source>How to answer</source>
        <translation>回答方式</translation>
    </message>
    <message>
        <source>Quoted answers are the files’ own sentences. A model that writes is checked against them; small ones are better at quoting.</source>
        <translation>引用式回答是文件中的原句。撰写式回答会与原文核对；小模型更适合引用。</translation>
    </message>
    <message>
        <source>Leave out what is not supported</source>
        <translation>省略没有依据的内容</translation>
    </message>
    <message>
        <source>Sentences that the files do not support are left out instead of marked.</source>
        <translation>没有文件依据的句子将被省略，而不是标注。</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>最长回答</translation>
    </message>
    <message>
        <source>In tokens; a hundred are about seventy-five words.</source>
        <translation>以词元计；一百个约为七十五个英文单词。</translation>
    </message>
    <message>
        <source>Passages for an answer</source>
        <translation>每个回答的段落数</translation>
    </message>
    <message>
        <source>More of them take longer to read, and find more.</source>
        <translation>数量越多，读取越久，找到的也越多。</translation>
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
        <translation>由哪个模型阅读和书写，以及有多少在显卡上运行。</translation>
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
        <translation>尽量少</translation>
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
        <source>What would you like to know?</source>
        <translation>您想了解什么？</translation>
    </message>
    <message>
        <source>The answer comes with the passages it rests on, one click away.</source>
        <translation>回答附有所依据的段落，一键即可查看。</translation>
    </message>
    <message>
        <source>These are too many files to be asked about by name.</source>
        <translation>文件太多，无法逐一指定来提问。</translation>
    </message>
    <message>
        <source>Choose fewer, or ask about the folder or the collection they are in.</source>
        <translation>请少选一些，或直接询问它们所在的文件夹或集合。</translation>
    </message>
    <message>
        <source>Pasted text.txt</source>
        <translation>粘贴的文本.txt</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>保存文本</translation>
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
        <translation>托盘图标可重新打开窗口或退出。</translation>
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
    <name>ChangesForm</name>
    <message>
        <source>Compare with the files as they are now next time</source>
        <translation>下次与文件现在的状态比较</translation>
    </message>
</context>
<context>
    <name>ChoicesRow</name>
    <message>
        <source>Where to look</source>
        <translation>查找范围</translation>
    </message>
    <message>
        <source>How to answer</source>
        <translation>回答方式</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Usual model</source>
        <translation>常规模型</translation>
    </message>
    <message>
        <source>Only {0}</source>
        <translation>仅 {0}</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} 个文件</translation>
    </message>
    <message>
        <source>Quotes only</source>
        <translation>仅引用</translation>
    </message>
    <message>
        <source>Written by the model</source>
        <translation>由模型撰写</translation>
    </message>
    <message>
        <source>Usual answers</source>
        <translation>常规回答</translation>
    </message>
    <message>
        <source>{0}, strict</source>
        <translation>{0}，严格</translation>
    </message>
    <message>
        <source>{0}, over every file</source>
        <translation>{0}，遍历每个文件</translation>
    </message>
    <message>
        <source>Only one folder…</source>
        <translation>仅一个文件夹…</translation>
    </message>
    <message>
        <source>Only one file…</source>
        <translation>仅一个文件…</translation>
    </message>
    <message>
        <source>As the settings say</source>
        <translation>按设置</translation>
    </message>
    <message>
        <source>Only quote the files</source>
        <translation>仅引用文件</translation>
    </message>
    <message>
        <source>Let the model write</source>
        <translation>让模型撰写</translation>
    </message>
    <message>
        <source>Leave out what the files do not support</source>
        <translation>省略文件中没有依据的内容</translation>
    </message>
    <message>
        <source>Go through every file when the question asks for all</source>
        <translation>当问题要求“全部”时遍历每个文件</translation>
    </message>
    <message>
        <source>Always go through every file</source>
        <translation>始终遍历每个文件</translation>
    </message>
    <message>
        <source>Never go through every file</source>
        <translation>从不遍历每个文件</translation>
    </message>
    <message>
        <source>The model of the settings</source>
        <translation>设置中的模型</translation>
    </message>
    <message>
        <source>Only one folder</source>
        <translation>仅一个文件夹</translation>
    </message>
    <message>
        <source>Only one file</source>
        <translation>仅一个文件</translation>
    </message>
</context>
<context>
    <name>ChosenFiles</name>
    <message>
        <source>{0} files are too many to be opened at once.</source>
        <translation>{0} 个文件太多，无法一次全部打开。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open in its program</source>
        <translation>用默认程序打开</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Ask in this file</source>
        <translation>在此文件中提问</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Leave out of the library</source>
        <translation>从资料库中排除</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>移动到</translation>
    </message>
    <message>
        <source>Do with this file</source>
        <translation>对此文件执行</translation>
    </message>
    <message>
        <source>Open {0} files</source>
        <translation>打开 {0} 个文件</translation>
    </message>
    <message>
        <source>Ask about {0} files</source>
        <translation>就 {0} 个文件提问</translation>
    </message>
    <message>
        <source>Read {0} files again</source>
        <translation>重新读取 {0} 个文件</translation>
    </message>
    <message>
        <source>Copy {0} paths</source>
        <translation>复制 {0} 个路径</translation>
    </message>
    <message>
        <source>Leave {0} files out of the library</source>
        <translation>将 {0} 个文件排除在资料库之外</translation>
    </message>
    <message>
        <source>Move {0} files to</source>
        <translation>将 {0} 个文件移动到</translation>
    </message>
    <message>
        <source>Summarise {0} files</source>
        <translation>总结 {0} 个文件</translation>
    </message>
    <message>
        <source>Extract a table from {0} files…</source>
        <translation>从 {0} 个文件提取表格…</translation>
    </message>
    <message>
        <source>Translate {0} files…</source>
        <translation>翻译 {0} 个文件…</translation>
    </message>
    <message>
        <source>Rewrite {0} files…</source>
        <translation>改写 {0} 个文件…</translation>
    </message>
    <message>
        <source>Find topics in {0} files</source>
        <translation>查找 {0} 个文件的主题</translation>
    </message>
    <message>
        <source>Label {0} files…</source>
        <translation>为 {0} 个文件加分类标签…</translation>
    </message>
    <message>
        <source>Tag {0} files…</source>
        <translation>标记 {0} 个文件…</translation>
    </message>
    <message>
        <source>A new collection</source>
        <translation>新集合</translation>
    </message>
</context>
<context>
    <name>ClassifyForm</name>
    <message>
        <source>invoice: a bill with an amount to pay
contract</source>
        <translation>发票：写有应付金额的账单
合同</translation>
    </message>
    <message>
        <source>New files get their label too</source>
        <translation>新文件也会获得标签</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>分类标签</translation>
    </message>
    <message>
        <source>One a line, with more words behind a colon. Left empty: those of last time, or every tag that you gave.</source>
        <translation>每行一个，冒号后可加说明。留空：使用上次的标签，或您添加过的所有标记。</translation>
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
        <source>Enter asks, Shift+Enter begins a new line, Up brings back earlier questions.</source>
        <translation>Enter 提问，Shift+Enter 换行，↑ 调出之前的问题。</translation>
    </message>
    <message>
        <source>Ask (Enter)</source>
        <translation>提问 (Enter)</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>停止 (Esc)</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>New title</source>
        <translation>新标题</translation>
    </message>
</context>
<context>
    <name>ConversationsPanel</name>
    <message>
        <source>Search conversations</source>
        <translation>搜索对话</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Rename	F2</source>
        <translation>重命名	F2</translation>
    </message>
    <message>
        <source>Unpin	Ctrl+P</source>
        <translation>取消置顶	Ctrl+P</translation>
    </message>
    <message>
        <source>Pin	Ctrl+P</source>
        <translation>置顶	Ctrl+P</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>总结</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>As Markdown…</source>
        <translation>导出为 Markdown…</translation>
    </message>
    <message>
        <source>As a web page…</source>
        <translation>导出为网页…</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>导出为 PDF…</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>删除	Del</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>“{0}”已删除。</translation>
    </message>
    <message>
        <source>Show deleted conversations</source>
        <translation>显示已删除的对话</translation>
    </message>
    <message>
        <source>No conversation has these words.</source>
        <translation>没有对话包含这些词。</translation>
    </message>
    <message>
        <source>No conversation was deleted in the last month.</source>
        <translation>最近一个月没有删除过对话。</translation>
    </message>
    <message>
        <source>Your conversations will be listed here.</source>
        <translation>您的对话将列在这里。</translation>
    </message>
    <message>
        <source>Deleted conversations</source>
        <translation>已删除的对话</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>New conversation (Ctrl+N)</source>
        <translation>新对话 (Ctrl+N)</translation>
    </message>
    <message>
        <source>More about conversations</source>
        <translation>更多对话操作</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n 个文档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n 个值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n value(s) not found in the files</source>
        <translation>
            <numerusform>⚠ %n 个值未在文件中找到</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n 个主题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of files</source>
        <translation>
            <numerusform>%n 组文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n 个段落</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) left as they were</source>
        <translation>
            <numerusform>%n 个段落保持原样</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Files inside this file</source>
        <translation>此文件内的文件</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>changed {0}</source>
        <translation>修改于 {0}</translation>
    </message>
    <message>
        <source>looked at {0}</source>
        <translation>检查于 {0}</translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation>……另有 {0} 个</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>关闭详情</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open in its program</source>
        <translation>用默认程序打开</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Leave out of the library</source>
        <translation>从资料库中排除</translation>
    </message>
    <message>
        <source>Ask in this file</source>
        <translation>在此文件中提问</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop it here</source>
        <translation>拖放到此处</translation>
    </message>
    <message>
        <source>A GGUF file, or the folder of a model, is imported.</source>
        <translation>可导入 GGUF 文件或模型文件夹。</translation>
    </message>
    <message>
        <source>Folders and files are added to the library and stay where they are.</source>
        <translation>文件夹和文件会加入资料库，并保留在原处。</translation>
    </message>
</context>
<context>
    <name>EngineProcess</name>
    <message>
        <source>The engine cannot be started: {0}.</source>
        <translation>无法启动引擎：{0}。</translation>
    </message>
    <message>
        <source>Install Lectern again; your files and the index stay as they are.</source>
        <translation>请重新安装 Lectern；您的文件和索引保持不变。</translation>
    </message>
    <message>
        <source>The engine does not stay up ({0}).</source>
        <translation>引擎无法持续运行（{0}）。</translation>
    </message>
    <message>
        <source>Try again; if it goes on, save a diagnostic bundle in the settings.</source>
        <translation>请重试；若仍如此，请在设置中保存诊断包。</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export the conversation</source>
        <translation>导出对话</translation>
    </message>
    <message>
        <source>Written to {0}</source>
        <translation>已写入 {0}</translation>
    </message>
</context>
<context>
    <name>ExtractForm</name>
    <message>
        <source>By their names in the files</source>
        <translation>按文件中的名称查找</translation>
    </message>
    <message>
        <source>Let the model read</source>
        <translation>让模型阅读</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>How values are found</source>
        <translation>如何查找数值</translation>
    </message>
    <message>
        <source>No column has a name yet.</source>
        <translation>还没有任何列有名称。</translation>
    </message>
</context>
<context>
    <name>FieldsEditor</name>
    <message>
        <source>Another column</source>
        <translation>再加一列</translation>
    </message>
</context>
<context>
    <name>FileChangeCard</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Before: {0}</source>
        <translation>之前：{0}</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) are gone.</source>
        <translation>
            <numerusform>%n 个段落已不存在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more paragraph(s)</source>
        <translation>
            <numerusform>另有 %n 个段落</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilesForm</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>FilesModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>如何处理</translation>
    </message>
    <message>
        <source>{0} pages</source>
        <translation>{0} 页</translation>
    </message>
    <message>
        <source>1 file inside</source>
        <translation>内含 1 个文件</translation>
    </message>
    <message>
        <source>{0} files inside</source>
        <translation>内含 {0} 个文件</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>1 个段落</translation>
    </message>
    <message>
        <source>{0} passages</source>
        <translation>{0} 个段落</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>重新读取</translation>
    </message>
</context>
<context>
    <name>FilesTable</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter by name or folder</source>
        <translation>按名称或文件夹筛选</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Word, ODT, RTF</source>
        <translation>Word、ODT、RTF</translation>
    </message>
    <message>
        <source>Sheets and tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>幻灯片</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>图书</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>压缩包</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>The model in use is too small to do this well. Choose a larger one on the page “Models”.</source>
        <translation>当前使用的模型太小，做不好这件事。请在“模型”页面选择更大的模型。</translation>
    </message>
</context>
<context>
    <name>GenerateForm</name>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Your own are Jinja2 files in the folder “templates” of the profile.</source>
        <translation>您自己的模板是配置文件夹中“templates”里的 Jinja2 文件。</translation>
    </message>
    <message>
        <source>Look up in</source>
        <translation>查找范围</translation>
    </message>
    <message>
        <source>The templates are not here yet.</source>
        <translation>模板尚未载入。</translation>
    </message>
    <message>
        <source>“{0}” is empty.</source>
        <translation>“{0}”为空。</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>每行一个</translation>
    </message>
</context>
<context>
    <name>InstallRow</name>
    <message>
        <source>Progress of {0}</source>
        <translation>{0} 的进度</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>打开其页面</translation>
    </message>
    <message>
        <source>Pause {0}</source>
        <translation>暂停 {0}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Go on with {0}</source>
        <translation>继续 {0}</translation>
    </message>
    <message>
        <source>Give up {0}</source>
        <translation>放弃 {0}</translation>
    </message>
</context>
<context>
    <name>InstalledCard</name>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Go without</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>使用 {0}</translation>
    </message>
    <message>
        <source>Go without {0}</source>
        <translation>不使用 {0}</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>移除 {0}</translation>
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
        <translation>您的文件可以是任何语言；此项仅影响按钮和消息。</translation>
    </message>
    <message>
        <source>The new language comes as soon as what is under way is done.</source>
        <translation>正在进行的工作完成后，新语言即会生效。</translation>
    </message>
</context>
<context>
    <name>LibraryActions</name>
    <message>
        <source>The system could not open this file.</source>
        <translation>系统无法打开此文件。</translation>
    </message>
    <message>
        <source>It may have been moved or deleted, or no program is set for it.</source>
        <translation>它可能已被移动或删除，或没有关联的程序。</translation>
    </message>
    <message>
        <source>Reading again</source>
        <translation>正在重新读取</translation>
    </message>
    <message>
        <source>{0} is left out of the library. The file itself is untouched.</source>
        <translation>{0} 已从资料库排除。文件本身未被改动。</translation>
    </message>
    <message>
        <source>{0} files are left out of the library. The files themselves are untouched.</source>
        <translation>{0} 个文件已排除在资料库之外。文件本身未受影响。</translation>
    </message>
    <message>
        <source>Leaving out</source>
        <translation>正在排除</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>正在移动</translation>
    </message>
    <message>
        <source>{0} files are in “{1}” now.</source>
        <translation>{0} 个文件现在位于“{1}”。</translation>
    </message>
    <message>
        <source>{0} is in “{1}” now.</source>
        <translation>{0} 现在位于“{1}”。</translation>
    </message>
    <message>
        <source>{0} was removed from the library. Its files are untouched.</source>
        <translation>{0} 已从资料库移除。其中的文件未被改动。</translation>
    </message>
    <message>
        <source>Bringing back</source>
        <translation>正在恢复</translation>
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
        <source>Read failed files again</source>
        <translation>重新读取失败的文件</translation>
    </message>
    <message>
        <source>No file fits</source>
        <translation>没有符合的文件</translation>
    </message>
    <message>
        <source>Nothing in this part of the library fits the filter.</source>
        <translation>资料库此部分没有符合筛选条件的内容。</translation>
    </message>
    <message>
        <source>Show all files</source>
        <translation>显示所有文件</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>尚无文件</translation>
    </message>
    <message>
        <source>What is put into these folders appears here by itself.</source>
        <translation>放入这些文件夹的内容会自动出现在这里。</translation>
    </message>
    <message>
        <source>Your library is empty</source>
        <translation>您的资料库是空的</translation>
    </message>
    <message>
        <source>Drop a folder anywhere in this window, or choose one. Lectern reads what is in it and keeps up with every change. The files stay where they are.</source>
        <translation>将文件夹拖到此窗口任意处，或选择一个。Lectern 会阅读其中内容并跟进每次更改。文件保留在原处。</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>What can be done with this folder</source>
        <translation>可对此文件夹执行的操作</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
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
        <translation>供帮助您的人使用：版本、本机信息、设置、各类数量以及出错情况。不含问题、文本和文件名。交出之前请先查看。</translation>
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
    <name>LongPaste</name>
    <message>
        <source>It was not put into the field. As a file in the library you can ask about it.</source>
        <translation>未将其放入输入框。作为文件加入资料库后即可就其提问。</translation>
    </message>
    <message>
        <source>Save as a file and add…</source>
        <translation>保存为文件并添加…</translation>
    </message>
    <message>
        <source>Use its beginning</source>
        <translation>使用开头部分</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>This text has {0} characters; a question has room for {1}.</source>
        <translation>此文本有 {0} 个字符；问题最多 {1} 个。</translation>
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
        <source>{0} lies on a network drive that is not connected here.</source>
        <translation>{0} 位于此处未连接的网络驱动器上。</translation>
    </message>
    <message>
        <source>Connect the drive in the file manager, then drop the folder from there.</source>
        <translation>请在文件管理器中连接该驱动器，然后从那里拖入文件夹。</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map of the topics</source>
        <translation>主题地图</translation>
    </message>
    <message>
        <source>The lists beside it hold the same topics and files.</source>
        <translation>旁边的列表包含相同的主题和文件。</translation>
    </message>
</context>
<context>
    <name>MapFiles</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>On their way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>There is none here; passages are put into order without one.</source>
        <translation>此处没有；段落在没有它的情况下排序。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>A language model writes or quotes answers, an embedding model finds passages, a reranker puts them into order. Drop a GGUF file or a model&apos;s folder here to import it.</source>
        <translation>语言模型撰写或引用答案，嵌入模型查找段落，重排模型为其排序。将 GGUF 文件或模型文件夹拖到此处即可导入。</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>“Download” opens a connection to the place that the model lies at, as a rule huggingface.co. It is the only time that Lectern opens one.</source>
        <translation>“下载”会连接到模型所在的位置，通常是 huggingface.co。只有此时 Lectern 才会联网。</translation>
    </message>
    <message>
        <source>Language models</source>
        <translation>语言模型</translation>
    </message>
    <message>
        <source>Embedding models</source>
        <translation>嵌入模型</translation>
    </message>
    <message>
        <source>Rerankers</source>
        <translation>重排模型</translation>
    </message>
    <message>
        <source>Import a GGUF file…</source>
        <translation>导入 GGUF 文件…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>导入文件夹…</translation>
    </message>
    <message>
        <source>{0} is installed.</source>
        <translation>{0} 已安装。</translation>
    </message>
    <message>
        <source>Checked: {0}.</source>
        <translation>已校验：{0}。</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Choose a GGUF file</source>
        <translation>选择 GGUF 文件</translation>
    </message>
    <message>
        <source>Language models (*.gguf)</source>
        <translation>语言模型 (*.gguf)</translation>
    </message>
    <message>
        <source>Choose a model&apos;s folder</source>
        <translation>选择模型文件夹</translation>
    </message>
    <message>
        <source>{0} was given up.</source>
        <translation>{0} 已放弃。</translation>
    </message>
    <message>
        <source>The next question is answered by {0}.</source>
        <translation>下一个问题由 {0} 回答。</translation>
    </message>
    <message>
        <source>All files are prepared for searching by {0}; until then the present model answers.</source>
        <translation>正在用 {0} 为所有文件准备搜索；在此之前由当前模型作答。</translation>
    </message>
    <message>
        <source>{0} puts the passages into order.</source>
        <translation>由 {0} 为段落排序。</translation>
    </message>
    <message>
        <source>Passages are shown without a reranker.</source>
        <translation>段落显示时不使用重排模型。</translation>
    </message>
    <message>
        <source>{0} was removed.</source>
        <translation>{0} 已移除。</translation>
    </message>
</context>
<context>
    <name>NewTask</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>What should be done?</source>
        <translation>要做什么？</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新任务</translation>
    </message>
</context>
<context>
    <name>PartsBar</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>{0} of {1} files</source>
        <translation>{0} / {1} 个文件</translation>
    </message>
</context>
<context>
    <name>PassagesAsTyped</name>
    <message>
        <source>Open the source</source>
        <translation>打开来源</translation>
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
        <translation>桌面环境未分配快捷键。</translation>
    </message>
    <message>
        <source>Ask Lectern</source>
        <translation>向 Lectern 提问</translation>
    </message>
    <message>
        <source>The desktop gave no shortcut; it may have asked you for one.</source>
        <translation>桌面环境未分配快捷键；它可能询问过您。</translation>
    </message>
    <message>
        <source>The desktop took the shortcut back.</source>
        <translation>桌面环境收回了快捷键。</translation>
    </message>
    <message>
        <source>The desktop’s message bus is gone.</source>
        <translation>桌面消息总线已断开。</translation>
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
        <translation>任何内容都不会离开本机：无账户、无统计，除非您开始下载，否则不联网。您的文件只会被读取。</translation>
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
        <translation>永久移除</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Really remove? This cannot be undone. Press again.</source>
        <translation>确定移除？此操作无法撤销。请再按一次。</translation>
    </message>
    <message>
        <source>Not everything could be removed.</source>
        <translation>未能全部移除。</translation>
    </message>
    <message>
        <source>Removed for good: {0}</source>
        <translation>已永久移除：{0}</translation>
    </message>
    <message>
        <source>Your own files are where they were.</source>
        <translation>您的文件仍在原处。</translation>
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
        <source>Results of tasks</source>
        <translation>任务结果</translation>
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
        <translation>用于搜索的段落词语和语义。</translation>
    </message>
    <message>
        <source>Your questions, the answers, and how you rated them.</source>
        <translation>您的问题、回答以及您的评分。</translation>
    </message>
    <message>
        <source>What summaries, translations and other tasks made of your files.</source>
        <translation>总结、翻译和其他任务根据您的文件得出的内容。</translation>
    </message>
    <message>
        <source>What the program did and what went wrong.</source>
        <translation>程序的运行情况和出错记录。</translation>
    </message>
    <message>
        <source>What you changed here.</source>
        <translation>您在此处更改的内容。</translation>
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
        <translation>本机程序如何访问您的资料库。</translation>
    </message>
    <message>
        <source>What opens your locked files; kept in the key store of the system.</source>
        <translation>用于打开加密文件；保存在系统密钥库中。</translation>
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
        <source>Questions, answers, ratings, and the results of tasks.</source>
        <translation>问题、回答、评分以及任务结果。</translation>
    </message>
    <message>
        <source>The list of folders, and all that was read from the files in them.</source>
        <translation>文件夹列表，以及从其中文件读取的一切。</translation>
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
        <translation>回答始终优先；此项主要关于读取文件。</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程数</translation>
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
        <translation>使用电池时，新增和更改的文件会等待。提问照常回答。</translation>
    </message>
    <message>
        <source>Let other programs go first</source>
        <translation>让其他程序优先</translation>
    </message>
    <message>
        <source>Read files at low priority, and more slowly on battery and while other programs are busy.</source>
        <translation>以低优先级读取文件，使用电池或其他程序繁忙时放慢速度。</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Progress of indexing</source>
        <translation>索引进度</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Looking through the folders…</source>
        <translation>正在浏览文件夹…</translation>
    </message>
    <message>
        <source>{0} of {1} files</source>
        <translation>{0} / {1} 个文件</translation>
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
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Paused; {0} files are waiting</source>
        <translation>已暂停；{0} 个文件等待</translation>
    </message>
    <message>
        <source>{0} files are waiting</source>
        <translation>{0} 个文件等待</translation>
    </message>
</context>
<context>
    <name>QuestionBubble</name>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Show all of the question</source>
        <translation>显示完整问题</translation>
    </message>
    <message>
        <source>Edit and ask again</source>
        <translation>编辑后重新提问</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>RecommendedCard</name>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Its page</source>
        <translation>其页面</translation>
    </message>
    <message>
        <source>Opens {0} in your browser.</source>
        <translation>在浏览器中打开 {0}。</translation>
    </message>
    <message>
        <source>Page of {0} in the browser</source>
        <translation>在浏览器中查看 {0} 的页面</translation>
    </message>
    <message>
        <source>Opens a connection to {0} and brings {1}.</source>
        <translation>将连接到 {0} 并下载 {1}。</translation>
    </message>
    <message>
        <source>Download {0}, {1}, from {2}</source>
        <translation>从 {2} 下载 {0}（{1}）</translation>
    </message>
</context>
<context>
    <name>ResultColumn</name>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>This is the beginning of a result too large to be kept.</source>
        <translation>结果过大，无法全部保存，这里是开头部分。</translation>
    </message>
    <message>
        <source>Written so far, part by part:</source>
        <translation>目前已写出的内容（逐部分）：</translation>
    </message>
    <message>
        <source>Beside the original</source>
        <translation>与原文对照</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变化内容</translation>
    </message>
    <message>
        <source>The new text</source>
        <translation>新文本</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>No two files are alike.</source>
        <translation>没有相似的文件。</translation>
    </message>
    <message>
        <source>The files are remembered as they are now. Ask again later.</source>
        <translation>已记住文件现在的状态。请稍后再问。</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>没有任何变化。</translation>
    </message>
    <message>
        <source>Paragraph that differs</source>
        <translation>有差异的段落</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>内容相同。</translation>
    </message>
    <message>
        <source>No other file is like this one.</source>
        <translation>没有与此文件相似的文件。</translation>
    </message>
</context>
<context>
    <name>ResultExport</name>
    <message>
        <source>As Markdown…</source>
        <translation>导出为 Markdown…</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>导出为 CSV…</translation>
    </message>
    <message>
        <source>As an Excel workbook…</source>
        <translation>导出为 Excel 工作簿…</translation>
    </message>
    <message>
        <source>The map as PNG…</source>
        <translation>地图导出为 PNG…</translation>
    </message>
    <message>
        <source>The map as SVG…</source>
        <translation>地图导出为 SVG…</translation>
    </message>
    <message>
        <source>Export the result</source>
        <translation>导出结果</translation>
    </message>
    <message>
        <source>Written to {0}</source>
        <translation>已写入 {0}</translation>
    </message>
</context>
<context>
    <name>ResultTable</name>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>RewriteForm</name>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
</context>
<context>
    <name>RootsTree</name>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>Left out here: {0}</source>
        <translation>此处已排除：{0}</translation>
    </message>
    <message>
        <source>Being looked through…</source>
        <translation>正在浏览…</translation>
    </message>
    <message>
        <source>{0} indexed, {1} waiting, {2} not readable</source>
        <translation>已索引 {0}，等待 {1}，无法读取 {2}</translation>
    </message>
    <message>
        <source>{0} indexed, {1} not readable</source>
        <translation>已索引 {0}，无法读取 {1}</translation>
    </message>
    <message>
        <source>Ask in this folder</source>
        <translation>在此文件夹中提问</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Do with this folder</source>
        <translation>对此文件夹执行</translation>
    </message>
    <message>
        <source>What to leave out…</source>
        <translation>要排除的内容…</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>从资料库移除</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation>重命名集合</translation>
    </message>
    <message>
        <source>Do with these files</source>
        <translation>对这些文件执行</translation>
    </message>
    <message>
        <source>What to leave out everywhere…</source>
        <translation>在所有位置排除的内容…</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>移动到</translation>
    </message>
    <message>
        <source>A new collection</source>
        <translation>新集合</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新集合</translation>
    </message>
    <message>
        <source>New collection {0}</source>
        <translation>新集合 {0}</translation>
    </message>
</context>
<context>
    <name>RulesEditor</name>
    <message>
        <source>What to leave out everywhere</source>
        <translation>在所有位置排除的内容</translation>
    </message>
    <message>
        <source>What to leave out of {0}</source>
        <translation>从 {0} 中排除的内容</translation>
    </message>
    <message>
        <source>Removed one by one</source>
        <translation>逐个移除</translation>
    </message>
    <message>
        <source>Removed one by one. Double-click, or press Enter, to take one back.</source>
        <translation>逐个移除的文件。双击或按 Enter 可重新纳入。</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Looking what that would change…</source>
        <translation>正在查看会有哪些变化…</translation>
    </message>
    <message>
        <source>{0} files would leave the library</source>
        <translation>将有 {0} 个文件离开资料库</translation>
    </message>
    <message>
        <source>{0} files would come into it</source>
        <translation>将加入 {0} 个文件</translation>
    </message>
    <message>
        <source>No file would leave or come.</source>
        <translation>不会有文件离开或加入。</translation>
    </message>
    <message>
        <source>One pattern a line, as in .gitignore: *.log leaves out files by their ending, drafts/ a folder, and ! takes something back in.</source>
        <translation>每行一个模式，与 .gitignore 相同：*.log 按后缀排除文件，drafts/ 排除文件夹，! 则重新纳入。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ScopeButton</name>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Files: {0}</source>
        <translation>文件：{0}</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose files of the library</source>
        <translation>选择资料库中的文件</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
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
    <name>SeveralPanel</name>
    <message>
        <source>Ask about these files</source>
        <translation>就这些文件提问</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>总结</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Copy the paths</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Leave out of the library</source>
        <translation>从资料库中排除</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>{0} files are chosen</source>
        <translation>已选择 {0} 个文件</translation>
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
        <translation>自定义按键</translation>
    </message>
    <message>
        <source>Bind this command to a key in the keyboard settings of your desktop; it brings Lectern up, ready to ask.</source>
        <translation>在桌面环境的键盘设置中将此命令绑定到一个按键；它会唤出 Lectern，随时可提问。</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>In the background, where it keeps up with your files. The entry is {0}.</source>
        <translation>在后台运行，持续跟进您的文件。启动项为 {0}。</translation>
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
        <translation>在任何程序中按键提问</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window ends Lectern.</source>
        <translation>此桌面没有托盘，关闭窗口即退出 Lectern。</translation>
    </message>
    <message>
        <source>This desktop lets no program have a key of its own. You can bind one yourself, see below.</source>
        <translation>此桌面不允许程序拥有专用按键。您可以自行绑定，见下方。</translation>
    </message>
    <message>
        <source>The key is {0}.</source>
        <translation>按键为 {0}。</translation>
    </message>
    <message>
        <source>The key is the one you chose in the settings of your desktop.</source>
        <translation>按键为您在桌面设置中选择的那个。</translation>
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
        <translation>等待接通电源；{0} 个文件待读取</translation>
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
    <name>SummariseForm</name>
    <message>
        <source>Only quote the files</source>
        <translation>仅引用文件</translation>
    </message>
    <message>
        <source>Let the model write</source>
        <translation>让模型撰写</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>In whose words</source>
        <translation>用谁的话</translation>
    </message>
</context>
<context>
    <name>TagForm</name>
    <message>
        <source>Tag</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Give the tag</source>
        <translation>添加标记</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>移除标记</translation>
    </message>
    <message>
        <source>The tag has no name yet.</source>
        <translation>标记还没有名称。</translation>
    </message>
</context>
<context>
    <name>TalkBar</name>
    <message>
        <source>New conversation (Ctrl+N)</source>
        <translation>新对话 (Ctrl+N)</translation>
    </message>
    <message>
        <source>Hide the conversations (Ctrl+L)</source>
        <translation>隐藏对话列表 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Show the conversations (Ctrl+L)</source>
        <translation>显示对话列表 (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>TaskListPanel</name>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Your tasks will be listed here.</source>
        <translation>您的任务将列在这里。</translation>
    </message>
    <message>
        <source>New task (Ctrl+T)</source>
        <translation>新任务 (Ctrl+T)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Cancel and delete</source>
        <translation>取消并删除</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>删除	Del</translation>
    </message>
</context>
<context>
    <name>TaskView</name>
    <message>
        <source>State of the task</source>
        <translation>任务状态</translation>
    </message>
    <message>
        <source>Progress of the task</source>
        <translation>任务进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Copy the result</source>
        <translation>复制结果</translation>
    </message>
    <message>
        <source>Delete this task</source>
        <translation>删除此任务</translation>
    </message>
    <message>
        <source>This is the beginning of a result too large to be kept.</source>
        <translation>结果过大，无法全部保存，这里是开头部分。</translation>
    </message>
    <message>
        <source>The result is copied.</source>
        <translation>结果已复制。</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>“{0}”已删除。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>“{0}” is done.</source>
        <translation>“{0}”已完成。</translation>
    </message>
    <message numerus="yes">
        <source>Taken from %n file(s): “{0}”.</source>
        <translation>
            <numerusform>已从 %n 个文件移除：“{0}”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given to %n file(s): “{0}”.</source>
        <translation>
            <numerusform>已添加到 %n 个文件：“{0}”。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextForm</name>
    <message>
        <source>This text</source>
        <translation>此文本</translation>
    </message>
    <message>
        <source>The text of files</source>
        <translation>文件的文本</translation>
    </message>
    <message>
        <source>Type or paste a text</source>
        <translation>输入或粘贴文本</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>还没有文本。</translation>
    </message>
    <message>
        <source>No file is chosen yet.</source>
        <translation>尚未选择文件。</translation>
    </message>
</context>
<context>
    <name>TextRow</name>
    <message>
        <source>Not supported</source>
        <translation>没有依据</translation>
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
        <translation>一切随之缩放。移动滑块时示例会实时显示。</translation>
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
    <name>TopicPanel</name>
    <message>
        <source>All topics</source>
        <translation>所有主题</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a topic, or draw a frame on the map with Shift held down.</source>
        <translation>请选择一个主题，或按住 Shift 在地图上框选。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>总结</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>标记…</translation>
    </message>
    <message>
        <source>Choose files by drawing a frame (Shift)</source>
        <translation>框选文件 (Shift)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>缩小 (-)</translation>
    </message>
    <message>
        <source>Show all (0)</source>
        <translation>显示全部 (0)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>放大 (+)</translation>
    </message>
</context>
<context>
    <name>TopicsForm</name>
    <message>
        <source>Group everything anew, even where topics still fit</source>
        <translation>即使主题仍然适用，也全部重新分组</translation>
    </message>
</context>
<context>
    <name>TranslateForm</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Into which language</source>
        <translation>译成哪种语言</translation>
    </message>
    <message>
        <source>Into which language?</source>
        <translation>译成哪种语言？</translation>
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
    <name>Tuning</name>
    <message>
        <source>All that fit</source>
        <translation>尽可能多</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Memory of the language model in use</source>
        <translation>所用语言模型的内存</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>How much it reads at once: evidence, talk and answer.</source>
        <translation>一次读取的量：依据、对话和回答。</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>GPU 上的层数</translation>
    </message>
    <message>
        <source>-1 means all that fit; 0 leaves the GPU alone.</source>
        <translation>-1 表示尽可能多；0 表示不使用 GPU。</translation>
    </message>
    <message>
        <source>No graphics card was found that Lectern can compute on.</source>
        <translation>未找到 Lectern 可用于计算的显卡。</translation>
    </message>
    <message>
        <source>Automatic (up to {0} tokens)</source>
        <translation>自动（最多 {0} 词元）</translation>
    </message>
    <message>
        <source>{0} tokens</source>
        <translation>{0} 词元</translation>
    </message>
    <message>
        <source>The language model is loaded with the new sizes at the next question.</source>
        <translation>语言模型将在下次提问时以新的大小加载。</translation>
    </message>
</context>
<context>
    <name>TurnView</name>
    <message>
        <source>Understood as: {0}</source>
        <translation>理解为：{0}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
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
        <source>The code is copied.</source>
        <translation>代码已复制。</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>没有依据</translation>
    </message>
    <message>
        <source>The answer is copied, with its sources.</source>
        <translation>回答已连同来源复制。</translation>
    </message>
    <message>
        <source>The answer is copied.</source>
        <translation>回答已复制。</translation>
    </message>
    <message>
        <source>Copy the text only</source>
        <translation>仅复制文本</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>打开来源</translation>
    </message>
</context>
<context>
    <name>TurnsColumn</name>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>正在获取…</translation>
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
        <source>What can be done with this text</source>
        <translation>可对此文本执行的操作</translation>
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
        <translation>{0} 已被其他程序占用。</translation>
    </message>
</context>
<context>
    <name>_FieldRow</name>
    <message>
        <source>Column, such as: rent</source>
        <translation>列，例如：租金</translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>列名称</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>值的类型</translation>
    </message>
    <message>
        <source>More words, such as: euros a month</source>
        <translation>补充说明，例如：每月欧元</translation>
    </message>
    <message>
        <source>What is meant, in more words</source>
        <translation>更详细的说明</translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation>移除此列</translation>
    </message>
</context>
<context>
    <name>_TaskList</name>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
</context>
<context>
    <name>calls</name>
    <message>
        <source>it sent no JSON</source>
        <translation>未发送 JSON</translation>
    </message>
    <message>
        <source>The engine does not answer ({0}).</source>
        <translation>引擎没有响应（{0}）。</translation>
    </message>
    <message>
        <source>It is being started again; try once more in a moment.</source>
        <translation>正在重新启动；请稍后再试。</translation>
    </message>
</context>
<context>
    <name>conversations</name>
    <message>
        <source>Pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>A collection needs a name of one line.</source>
        <translation>集合需要一个单行名称。</translation>
    </message>
    <message>
        <source>A label has 1 to {0} characters and no quotation marks.</source>
        <translation>分类标签须为 1 至 {0} 个字符，且不含引号。</translation>
    </message>
    <message>
        <source>A password has at least one character.</source>
        <translation>密码至少要有一个字符。</translation>
    </message>
    <message>
        <source>A pattern is one line of at most 500 characters.</source>
        <translation>一个模式为一行，最多 500 个字符。</translation>
    </message>
    <message>
        <source>A property&apos;s name has 1 to 100 characters to see.</source>
        <translation>属性名称须为 1 至 100 个可见字符。</translation>
    </message>
    <message>
        <source>A rating is 1 (good), -1 (bad) or 0 (neither).</source>
        <translation>评分为 1（好）、-1（差）或 0（都不是）。</translation>
    </message>
    <message>
        <source>A schema is a JSON object that describes an object.</source>
        <translation>模式是描述对象的 JSON 对象。</translation>
    </message>
    <message>
        <source>A template has {0} characters at most.</source>
        <translation>模板最多 {0} 个字符。</translation>
    </message>
    <message>
        <source>A template may look up {0} things at most.</source>
        <translation>模板最多可查询 {0} 次。</translation>
    </message>
    <message>
        <source>A title has at least one character.</source>
        <translation>标题至少要有一个字符。</translation>
    </message>
    <message>
        <source>A value is a text, a number, a list or a table of these.</source>
        <translation>值可以是文本、数字，或由它们组成的列表或表格。</translation>
    </message>
    <message>
        <source>Add a folder first: add PATH</source>
        <translation>请先添加一个文件夹。</translation>
    </message>
    <message>
        <source>Add it first: add PATH</source>
        <translation>请先添加它。</translation>
    </message>
    <message>
        <source>Add the files to the library first, or choose others; a pattern is matched against names and paths.</source>
        <translation>请先将文件添加到资料库，或选择其他文件；模式会与名称和路径匹配。</translation>
    </message>
    <message>
        <source>Add the folder that holds your documents.</source>
        <translation>请添加存放您文档的文件夹。</translation>
    </message>
    <message>
        <source>All pages of this PDF are damaged.</source>
        <translation>此 PDF 的所有页面均已损坏。</translation>
    </message>
    <message>
        <source>An adapter serves only the very model that it was made for; choose another one.</source>
        <translation>适配器只适用于为其制作的那个模型；请另选一个。</translation>
    </message>
    <message>
        <source>Another Lectern ({0}) has this profile open; this is {1}.</source>
        <translation>另一个 Lectern（{0}）已打开此配置；当前为 {1}。</translation>
    </message>
    <message>
        <source>Another Lectern is bringing {0} here already.</source>
        <translation>另一个 Lectern 正在获取 {0}。</translation>
    </message>
    <message>
        <source>Another Lectern is indexing this profile already.</source>
        <translation>另一个 Lectern 正在为此配置建立索引。</translation>
    </message>
    <message>
        <source>Ask again in a moment: what changed is being indexed.</source>
        <translation>请稍后再试：更改的内容正在建立索引。</translation>
    </message>
    <message>
        <source>Ask with less text, or choose a model with a larger context.</source>
        <translation>请用更少的文本提问，或选择上下文更大的模型。</translation>
    </message>
    <message>
        <source>Change its permissions, or ask its owner.</source>
        <translation>请更改其权限，或询问其所有者。</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it, or choose another one with --home.</source>
        <translation>请检查该文件夹是否存在以及您是否有写入权限，或用 --home 另选一个。</translation>
    </message>
    <message>
        <source>Check that there is room and that you may write there; nothing has changed.</source>
        <translation>请检查是否有空间以及您是否有写入权限；未做任何更改。</translation>
    </message>
    <message>
        <source>Check that you may read and write the profile folder, then try again.</source>
        <translation>请检查您是否可以读写配置文件夹，然后重试。</translation>
    </message>
    <message>
        <source>Check that you may write to its folder; asking without --chat needs no such file.</source>
        <translation>请检查您是否可以写入其所在文件夹。</translation>
    </message>
    <message>
        <source>Check that you may write to {0}.</source>
        <translation>请检查您是否可以写入 {0}。</translation>
    </message>
    <message>
        <source>Check the connection (and the proxy, if there is one), then go on; what has arrived is kept.</source>
        <translation>请检查网络连接（以及代理，如有），然后继续；已下载的内容会保留。</translation>
    </message>
    <message>
        <source>Check the disk, and that you may write to that folder.</source>
        <translation>请检查磁盘，以及您是否可以写入该文件夹。</translation>
    </message>
    <message>
        <source>Check the disk. Your files are untouched; a damaged catalogue can be moved away and built again with add.</source>
        <translation>请检查磁盘。您的文件未受影响；损坏的目录可移走，并通过重新添加来重建。</translation>
    </message>
    <message>
        <source>Check the drive and your permissions, then run reindex for this file.</source>
        <translation>请检查驱动器和您的权限，然后重新读取此文件。</translation>
    </message>
    <message>
        <source>Check the drive that it is on.</source>
        <translation>请检查它所在的驱动器。</translation>
    </message>
    <message>
        <source>Check the drive, then run reindex for this file.</source>
        <translation>请检查驱动器，然后重新读取此文件。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>请检查路径。</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>请检查拼写。</translation>
    </message>
    <message>
        <source>Choose a GGUF file of a chat or instruct model.</source>
        <translation>请选择聊天或指令模型的 GGUF 文件。</translation>
    </message>
    <message>
        <source>Choose a GGUF file that llama.cpp&apos;s convert_lora_to_gguf.py made.</source>
        <translation>请选择由 llama.cpp 的 convert_lora_to_gguf.py 生成的 GGUF 文件。</translation>
    </message>
    <message>
        <source>Choose a chat model.</source>
        <translation>请选择聊天模型。</translation>
    </message>
    <message>
        <source>Choose an adapter that was made for this very model.</source>
        <translation>请选择专为此模型制作的适配器。</translation>
    </message>
    <message>
        <source>Choose another model, or a smaller context.</source>
        <translation>请选择其他模型或更小的上下文。</translation>
    </message>
    <message>
        <source>Choose another model, or look for its file there and download it by its address.</source>
        <translation>请选择其他模型，或在那里查找其文件并通过地址下载。</translation>
    </message>
    <message>
        <source>Choose another one with --home.</source>
        <translation>请用 --home 另选一个。</translation>
    </message>
    <message>
        <source>Choose another port with --port, or 0 for any that is free.</source>
        <translation>请用 --port 另选端口，或用 0 表示任意空闲端口。</translation>
    </message>
    <message>
        <source>Choose one of: {0}.</source>
        <translation>请从中选择：{0}。</translation>
    </message>
    <message>
        <source>Choose the GGUF file of a whole model.</source>
        <translation>请选择完整模型的 GGUF 文件。</translation>
    </message>
    <message>
        <source>Choose the GGUF file of the language model itself.</source>
        <translation>请选择语言模型本身的 GGUF 文件。</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>请关闭其他程序，或选择更小的模型。</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model; doctor shows how much is free. A damaged file, too, may ask for more than there is.</source>
        <translation>请关闭其他程序，或选择更小的模型。损坏的文件也可能要求超出可用的内存。</translation>
    </message>
    <message>
        <source>Close what has it open, and start Lectern again; it is tried once more then.</source>
        <translation>请关闭占用它的程序并重新启动 Lectern；届时会再试一次。</translation>
    </message>
    <message>
        <source>Confirm it with the word “{0}”.</source>
        <translation>请用“{0}”一词确认。</translation>
    </message>
    <message>
        <source>Connect its drive, or remove it from the library if it was deleted.</source>
        <translation>请连接其驱动器；若已删除，请将其从资料库中移除。</translation>
    </message>
    <message>
        <source>Correct the file, or remove it to return to the defaults.</source>
        <translation>请更正该文件，或将其删除以恢复默认值。</translation>
    </message>
    <message>
        <source>Correct the line, or remove it to return to the default.</source>
        <translation>请更正该行，或将其删除以恢复默认值。</translation>
    </message>
    <message>
        <source>Did you mean {0}?</source>
        <translation>您是指 {0} 吗？</translation>
    </message>
    <message>
        <source>Download or import it again.</source>
        <translation>请重新下载或导入。</translation>
    </message>
    <message>
        <source>Download the file again, or choose another model.</source>
        <translation>请重新下载该文件，或选择其他模型。</translation>
    </message>
    <message>
        <source>Download the file again.</source>
        <translation>请重新下载该文件。</translation>
    </message>
    <message>
        <source>Download the whole folder.</source>
        <translation>请下载整个文件夹。</translation>
    </message>
    <message>
        <source>End it first (close its window or its command; it is process {0}).</source>
        <translation>请先结束它（关闭其窗口或命令；进程号 {0}）。</translation>
    </message>
    <message>
        <source>Fetch or export it again.</source>
        <translation>请重新获取或导出。</translation>
    </message>
    <message>
        <source>Fetch or pack it again, and Lectern will retry.</source>
        <translation>请重新获取或打包，Lectern 会再次尝试。</translation>
    </message>
    <message>
        <source>Fetch or pack the archive again, and Lectern will retry.</source>
        <translation>请重新获取或打包该压缩包，Lectern 会再次尝试。</translation>
    </message>
    <message>
        <source>Files of the type “{0}” are not read.</source>
        <translation>不读取“{0}”类型的文件。</translation>
    </message>
    <message>
        <source>For searching, Lectern takes the folder of an embedding model (config.json, tokenizer and weights), not its GGUF file.</source>
        <translation>用于搜索时，Lectern 需要嵌入模型的文件夹（config.json、分词器和权重），而不是其 GGUF 文件。</translation>
    </message>
    <message>
        <source>Free as much space as the file takes, then start Lectern again; nothing was changed.</source>
        <translation>请腾出与该文件相当的空间，然后重新启动 Lectern；未做任何更改。</translation>
    </message>
    <message>
        <source>Free some space and ask again; what was said so far is kept.</source>
        <translation>请腾出空间后再提问；已有的对话会保留。</translation>
    </message>
    <message>
        <source>Free some space and run the command again; nothing indexed so far is lost.</source>
        <translation>请腾出空间后重试；已建立的索引不会丢失。</translation>
    </message>
    <message>
        <source>Free some space on the disk of Lectern&apos;s profile, then go on; what has arrived is kept.</source>
        <translation>请在 Lectern 配置所在磁盘上腾出空间，然后继续；已下载的内容会保留。</translation>
    </message>
    <message>
        <source>Free some space on the disk of the profile.</source>
        <translation>请在配置所在磁盘上腾出空间。</translation>
    </message>
    <message>
        <source>Give an address that begins with https://.</source>
        <translation>请提供以 https:// 开头的地址。</translation>
    </message>
    <message>
        <source>Give one that ends in .gguf; on huggingface.co it has “/resolve/” in it.</source>
        <translation>请提供以 .gguf 结尾的地址；在 huggingface.co 上其中含有“/resolve/”。</translation>
    </message>
    <message>
        <source>Give the missing values, or correct the template.</source>
        <translation>请补充缺失的值，或更正模板。</translation>
    </message>
    <message>
        <source>Give the whole path of an indexed file, or the id of a document.</source>
        <translation>请提供已建索引文件的完整路径，或文档的标识。</translation>
    </message>
    <message>
        <source>If a PDF viewer does show text in it, print it to a new PDF from there.</source>
        <translation>如果 PDF 阅读器能显示其中的文字，请从那里打印为新的 PDF。</translation>
    </message>
    <message>
        <source>Import it as a copy.</source>
        <translation>请以副本方式导入。</translation>
    </message>
    <message>
        <source>Indexing does not come to a stop.</source>
        <translation>索引无法停止。</translation>
    </message>
    <message>
        <source>Indexing waits for mains power, as the setting “mains_only” says.</source>
        <translation>按照设置，索引正在等待接通电源。</translation>
    </message>
    <message>
        <source>Install {0} again.</source>
        <translation>请重新安装 {0}。</translation>
    </message>
    <message>
        <source>Into which language?</source>
        <translation>译成哪种语言？</translation>
    </message>
    <message>
        <source>It answers until all passages are embedded by the new model; remove it then.</source>
        <translation>在新模型嵌入全部段落之前由它应答；之后再将其移除。</translation>
    </message>
    <message>
        <source>It cannot be read: {0}.</source>
        <translation>无法读取：{0}。</translation>
    </message>
    <message>
        <source>It is one of {0}.</source>
        <translation>须为 {0} 之一。</translation>
    </message>
    <message>
        <source>It is written in Jinja2: {{ value }}, {% for x in list %} … {% endfor %}.</source>
        <translation>模板用 Jinja2 编写：{{ value }}、{% for x in list %} … {% endfor %}。</translation>
    </message>
    <message>
        <source>It may be damaged or very complex. Splitting it into smaller files can help.</source>
        <translation>文件可能已损坏或非常复杂。拆分成较小的文件可能有帮助。</translation>
    </message>
    <message>
        <source>It may be damaged or very large. Splitting it into smaller files can help.</source>
        <translation>文件可能已损坏或非常大。拆分成较小的文件可能有帮助。</translation>
    </message>
    <message>
        <source>It may be damaged, or be several files in one. Splitting it into smaller files can help.</source>
        <translation>文件可能已损坏，或是多个文件合成的。拆分成较小的文件可能有帮助。</translation>
    </message>
    <message>
        <source>It may be damaged, or newer than this program; choose another model.</source>
        <translation>它可能已损坏，或比本程序更新；请选择其他模型。</translation>
    </message>
    <message>
        <source>It may be damaged. Open it in the program that made it and save it again.</source>
        <translation>文件可能已损坏。请用创建它的程序打开并重新保存。</translation>
    </message>
    <message>
        <source>It may be damaged. Splitting it into smaller files can help.</source>
        <translation>文件可能已损坏。拆分成较小的文件可能有帮助。</translation>
    </message>
    <message>
        <source>It may have been moved, deleted or left out.</source>
        <translation>它可能已被移动、删除或排除。</translation>
    </message>
    <message>
        <source>It may have been removed or changed; search again.</source>
        <translation>它可能已被移除或更改；请重新搜索。</translation>
    </message>
    <message>
        <source>It must hold config.json, tokenizer.json and the weights (model.safetensors), as on Hugging Face. For a language model choose its GGUF file.</source>
        <translation>其中须有 config.json、tokenizer.json 和权重（model.safetensors），与 Hugging Face 上一致。若是语言模型，请选择其 GGUF 文件。</translation>
    </message>
    <message>
        <source>It needs the package openvino or, where there is none, onnxruntime.</source>
        <translation>需要 openvino 软件包；若没有，则需要 onnxruntime。</translation>
    </message>
    <message>
        <source>It was made to do harm or by mistake; Lectern leaves it out.</source>
        <translation>它是恶意制作或误制的；Lectern 会将其排除。</translation>
    </message>
    <message>
        <source>It was thrown away. Download it again; if that goes wrong too, something between here and there changes it.</source>
        <translation>已将其丢弃。请重新下载；若再次出错，说明传输途中有什么改动了它。</translation>
    </message>
    <message>
        <source>Join the parts with “llama-gguf-split --merge”, or choose the model in one file.</source>
        <translation>请用“llama-gguf-split --merge”合并各部分，或选择单文件模型。</translation>
    </message>
    <message>
        <source>Lectern can read it only as a file without copy protection.</source>
        <translation>Lectern 只能读取没有复制保护的文件。</translation>
    </message>
    <message>
        <source>Lectern cannot listen on {0}:{1} ({2}).</source>
        <translation>Lectern 无法监听 {0}:{1}（{2}）。</translation>
    </message>
    <message>
        <source>Lectern does not read presentations of PowerPoint 95 and older.</source>
        <translation>Lectern 不读取 PowerPoint 95 及更早版本的演示文稿。</translation>
    </message>
    <message>
        <source>Lectern does not read {0}.</source>
        <translation>Lectern 不读取{0}。</translation>
    </message>
    <message>
        <source>Lectern does not read “.{0}” files from before 1997.</source>
        <translation>Lectern 不读取 1997 年以前的“.{0}”文件。</translation>
    </message>
    <message>
        <source>Lectern is serving this profile already{0}.</source>
        <translation>Lectern 已在为此配置提供服务{0}。</translation>
    </message>
    <message>
        <source>Lectern reads documents, not programs or raw data.</source>
        <translation>Lectern 读取文档，不读取程序或原始数据。</translation>
    </message>
    <message>
        <source>Lectern run from its source has it, and can prepare an embedder for this build: python -m engine.inference.prepared MODEL TARGET.</source>
        <translation>从源代码运行的 Lectern 带有它，可为此版本准备嵌入模型：python -m engine.inference.prepared MODEL TARGET。</translation>
    </message>
    <message>
        <source>Let it finish or stop it; “status” shows what it does.</source>
        <translation>请等它完成，或将其停止。</translation>
    </message>
    <message>
        <source>Let it finish, or stop it.</source>
        <translation>请等它完成，或将其停止。</translation>
    </message>
    <message>
        <source>Line {0}: a template cannot {1}.</source>
        <translation>第 {0} 行：模板不能 {1}。</translation>
    </message>
    <message>
        <source>Line {0}: loops are nested too deeply.</source>
        <translation>第 {0} 行：循环嵌套过深。</translation>
    </message>
    <message>
        <source>List those there are.</source>
        <translation>请列出现有的。</translation>
    </message>
    <message>
        <source>Made of {0} of {1} passages: those that stand for the rest.</source>
        <translation>取自 {1} 个段落中的 {0} 个：它们代表其余段落。</translation>
    </message>
    <message>
        <source>Move it out of some of the folders around it, or shorten their names.</source>
        <translation>请将它移出几层文件夹，或缩短这些文件夹的名称。</translation>
    </message>
    <message>
        <source>Move that file away to begin anew; your files and their index are untouched.</source>
        <translation>请移走该文件以重新开始；您的文件及其索引未受影响。</translation>
    </message>
    <message>
        <source>Name folders rather than single files.</source>
        <translation>请指定文件夹，而非单个文件。</translation>
    </message>
    <message>
        <source>Name it: German, español, …</source>
        <translation>请指明：德语、español……</translation>
    </message>
    <message>
        <source>Name some labels, or tag a few files by hand first.</source>
        <translation>请指定一些分类标签，或先手动标记几个文件。</translation>
    </message>
    <message>
        <source>Name the GGUF file itself.</source>
        <translation>请指定 GGUF 文件本身。</translation>
    </message>
    <message>
        <source>No file is tagged {0}: known by its name alone.</source>
        <translation>没有文件标记为 {0}：仅知其名称。</translation>
    </message>
    <message>
        <source>No indexed file fits the selection.</source>
        <translation>没有已建索引的文件符合选择。</translation>
    </message>
    <message>
        <source>No indexed file is{0}.</source>
        <translation>没有已建索引的文件{0}。</translation>
    </message>
    <message>
        <source>No indexed file{0} matches {1}.</source>
        <translation>没有已建索引的文件{0}符合 {1}。</translation>
    </message>
    <message>
        <source>No install has the id {0}.</source>
        <translation>没有标识为 {0} 的安装。</translation>
    </message>
    <message>
        <source>No link to {0} can be made here ({1}).</source>
        <translation>无法在此创建到 {0} 的链接（{1}）。</translation>
    </message>
    <message>
        <source>Not all could be removed: {0}.</source>
        <translation>未能全部移除：{0}。</translation>
    </message>
    <message>
        <source>Nothing is indexed yet.</source>
        <translation>尚未建立任何索引。</translation>
    </message>
    <message>
        <source>Nothing is indexed yet; {0} files are waiting.</source>
        <translation>尚未建立任何索引；{0} 个文件正在等待。</translation>
    </message>
    <message>
        <source>Nothing to do until it has content.</source>
        <translation>在有内容之前无需处理。</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>无需处理。</translation>
    </message>
    <message>
        <source>Nothing was learned of this library.</source>
        <translation>尚未从此资料库学到任何东西。</translation>
    </message>
    <message>
        <source>Nothing was removed: {0} cannot be written to ({1}).</source>
        <translation>未移除任何内容：无法写入 {0}（{1}）。</translation>
    </message>
    <message>
        <source>Of what is in this file nothing can be read ({0} inside).</source>
        <translation>此文件中的内容均无法读取（内含 {0} 个）。</translation>
    </message>
    <message>
        <source>Open it in a PDF viewer; if that works, save or print it to a new PDF.</source>
        <translation>请用 PDF 阅读器打开；若能打开，请另存或打印为新的 PDF。</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save a copy without a password.</source>
        <translation>请用创建它的程序打开，并保存一份不带密码的副本。</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it again; Lectern will retry.</source>
        <translation>请用创建它的程序打开并重新保存；Lectern 会再次尝试。</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it in a newer format.</source>
        <translation>请用创建它的程序打开，并保存为较新的格式。</translation>
    </message>
    <message>
        <source>Open it in the program that made it, save it again, and Lectern will retry.</source>
        <translation>请用创建它的程序打开并重新保存，Lectern 会再次尝试。</translation>
    </message>
    <message>
        <source>Open it in the program that you read it with and save an unprotected copy.</source>
        <translation>请用您平时阅读它的程序打开，并保存一份未加保护的副本。</translation>
    </message>
    <message>
        <source>Open it in {0} and save a copy without a password, or {1}</source>
        <translation>请用{0}打开并保存一份不带密码的副本，或者{1}</translation>
    </message>
    <message>
        <source>Open its page in a browser, accept the licence, download the file there and drop it on the window of Lectern, or: models import PATH.</source>
        <translation>请在浏览器中打开其页面，接受许可协议，在那里下载文件，然后拖到 Lectern 的窗口上。</translation>
    </message>
    <message>
        <source>Open the PDF in a viewer and save the attachment from there.</source>
        <translation>请用阅读器打开该 PDF，并从那里保存附件。</translation>
    </message>
    <message>
        <source>Preparing the embedding model for this machine; this happens once.</source>
        <translation>正在为此计算机准备嵌入模型；仅此一次。</translation>
    </message>
    <message>
        <source>Put a GGUF file into the profile&apos;s models folder, or use the mode “quote”.</source>
        <translation>请将 GGUF 文件放入配置的模型文件夹，或使用“仅引用”模式。</translation>
    </message>
    <message>
        <source>Put its GGUF file into {0}, or take it out of the setting “adapters”.</source>
        <translation>请将其 GGUF 文件放入 {0}，或将其从“adapters”设置中去掉。</translation>
    </message>
    <message>
        <source>Put the folder of a cross-encoder with one label (its config.json, tokenizer and weights) into {0}, or set “reranker” to &quot;&quot; to search without one.</source>
        <translation>请将单输出交叉编码器的文件夹（config.json、分词器和权重）放入 {0}，或将“reranker”设为 &quot;&quot; 以不使用重排。</translation>
    </message>
    <message>
        <source>Raise max_file_mb in the settings, or split the file.</source>
        <translation>请在设置中调高 max_file_mb，或拆分该文件。</translation>
    </message>
    <message>
        <source>Reading this file made the reader crash, so it was left out.</source>
        <translation>读取此文件导致读取程序崩溃，因此已将其排除。</translation>
    </message>
    <message>
        <source>Reading this file needs more memory than Lectern allows.</source>
        <translation>读取此文件所需内存超出 Lectern 的限制。</translation>
    </message>
    <message>
        <source>Reading this file took more than {0} seconds, so it was given up.</source>
        <translation>读取此文件超过 {0} 秒，因此已放弃。</translation>
    </message>
    <message>
        <source>Remove it first, then go on.</source>
        <translation>请先将其移除，然后继续。</translation>
    </message>
    <message>
        <source>Remove that first to bring the old one back.</source>
        <translation>请先移除它，才能恢复旧的。</translation>
    </message>
    <message>
        <source>Run it through a text recognition program (OCR) and save it as a searchable PDF.</source>
        <translation>请用文字识别（OCR）程序处理，并保存为可搜索的 PDF。</translation>
    </message>
    <message>
        <source>Run “resume” to index what waits.</source>
        <translation>请继续索引以处理等待中的文件。</translation>
    </message>
    <message>
        <source>Save a copy as PDF, DOCX or text to make it searchable.</source>
        <translation>请另存为 PDF、DOCX 或文本，使其可搜索。</translation>
    </message>
    <message>
        <source>Save a smaller copy of it; 10 megapixels are enough for a page.</source>
        <translation>请保存一份较小的副本；一页有 1000 万像素就足够。</translation>
    </message>
    <message>
        <source>Save the workbook as .xlsx, and Lectern will read that.</source>
        <translation>请将工作簿保存为 .xlsx，Lectern 可以读取。</translation>
    </message>
    <message>
        <source>Search works without it; answers need a 64-bit processor of Intel&apos;s or AMD&apos;s.</source>
        <translation>没有它也能搜索；回答需要 Intel 或 AMD 的 64 位处理器。</translation>
    </message>
    <message>
        <source>See the log.</source>
        <translation>请查看日志。</translation>
    </message>
    <message>
        <source>Send less text, or choose a model with a larger context.</source>
        <translation>请发送更少的文本，或选择上下文更大的模型。</translation>
    </message>
    <message>
        <source>Send the whole path.</source>
        <translation>请提供完整路径。</translation>
    </message>
    <message>
        <source>Set HTTPS_PROXY to an http proxy, or download the file in a browser and import it.</source>
        <translation>请将 HTTPS_PROXY 设为 http 代理，或在浏览器中下载该文件再导入。</translation>
    </message>
    <message>
        <source>Set the backend to &apos;auto&apos;.</source>
        <translation>请将后端设为 &apos;auto&apos;。</translation>
    </message>
    <message>
        <source>Some program may be using it; try again when Lectern is started anew.</source>
        <translation>可能有程序正在使用它；请在重新启动 Lectern 后重试。</translation>
    </message>
    <message>
        <source>Something in Lectern broke.</source>
        <translation>Lectern 出现了故障。</translation>
    </message>
    <message>
        <source>Such as {&quot;type&quot;: &quot;object&quot;, &quot;properties&quot;: {&quot;tenant&quot;: {&quot;type&quot;: &quot;string&quot;}, &quot;rent&quot;: {&quot;type&quot;: &quot;number&quot;, &quot;description&quot;: &quot;euros a month&quot;}}}</source>
        <translation>例如 {&quot;type&quot;: &quot;object&quot;, &quot;properties&quot;: {&quot;tenant&quot;: {&quot;type&quot;: &quot;string&quot;}, &quot;rent&quot;: {&quot;type&quot;: &quot;number&quot;, &quot;description&quot;: &quot;每月欧元&quot;}}}</translation>
    </message>
    <message>
        <source>Tables and pictures without text have none.</source>
        <translation>表格和没有文字的图片没有句子。</translation>
    </message>
    <message>
        <source>Take it off first: models adapter MODEL --off</source>
        <translation>请先将其卸下：models adapter MODEL --off</translation>
    </message>
    <message>
        <source>Text in pictures cannot be recognised on this machine.</source>
        <translation>此计算机无法识别图片中的文字。</translation>
    </message>
    <message>
        <source>The catalogue {0} is damaged ({1}).</source>
        <translation>目录 {0} 已损坏（{1}）。</translation>
    </message>
    <message>
        <source>The cells of the sheet “{0}” lie too far apart to be read from this format.</source>
        <translation>工作表“{0}”的单元格相距太远，无法从此格式读取。</translation>
    </message>
    <message>
        <source>The conversation {0} has no turn {1}.</source>
        <translation>对话 {0} 没有第 {1} 轮。</translation>
    </message>
    <message>
        <source>The conversations in {0} {1} ({2}).</source>
        <translation>{0} 中的对话：{1}（{2}）。</translation>
    </message>
    <message>
        <source>The default model {0} is not installed.</source>
        <translation>默认模型 {0} 未安装。</translation>
    </message>
    <message>
        <source>The disk could not deliver this file ({0}).</source>
        <translation>磁盘无法提供此文件（{0}）。</translation>
    </message>
    <message>
        <source>The disk has no room for this model: {0} GB are needed, {1} GB are free.</source>
        <translation>磁盘没有足够空间存放此模型：需要 {0} GB，可用 {1} GB。</translation>
    </message>
    <message>
        <source>The disk that holds the profile is full ({0}).</source>
        <translation>配置所在磁盘已满（{0}）。</translation>
    </message>
    <message>
        <source>The disk that holds the profile is full.</source>
        <translation>配置所在磁盘已满。</translation>
    </message>
    <message>
        <source>The embedding model at {0} cannot be used: {1}</source>
        <translation>{0} 处的嵌入模型无法使用：{1}</translation>
    </message>
    <message>
        <source>The file cannot be reached ({0}).</source>
        <translation>无法访问该文件（{0}）。</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation>文件在读取过程中发生了更改。</translation>
    </message>
    <message>
        <source>The file has changed or is gone since it was indexed.</source>
        <translation>文件自建立索引以来已更改或消失。</translation>
    </message>
    <message>
        <source>The file has {0} MB; the limit is {1}.</source>
        <translation>文件大小为 {0} MB；上限为 {1}。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation>文件已不存在。</translation>
    </message>
    <message>
        <source>The file keeps changing on {0} while it is downloaded.</source>
        <translation>下载期间 {0} 上的文件不断变化。</translation>
    </message>
    <message>
        <source>The files do not say: {0}</source>
        <translation>文件中没有说明：{0}</translation>
    </message>
    <message>
        <source>The folder must hold a complete cross-encoder with one label; or set “reranker” to &quot;&quot; to search without one.</source>
        <translation>该文件夹须包含完整的单输出交叉编码器；或将“reranker”设为 &quot;&quot; 以不使用重排。</translation>
    </message>
    <message>
        <source>The folder must hold a complete sentence-transformers model.</source>
        <translation>该文件夹须包含完整的 sentence-transformers 模型。</translation>
    </message>
    <message>
        <source>The grammar for the answer cannot be understood.</source>
        <translation>无法理解回答的语法。</translation>
    </message>
    <message>
        <source>The model failed to compute ({0}).</source>
        <translation>模型计算失败（{0}）。</translation>
    </message>
    <message>
        <source>The models folder cannot be written ({0}).</source>
        <translation>无法写入模型文件夹（{0}）。</translation>
    </message>
    <message>
        <source>The number of hits must be at least 1.</source>
        <translation>结果数至少为 1。</translation>
    </message>
    <message>
        <source>The path is longer than this system can open.</source>
        <translation>路径过长，本系统无法打开。</translation>
    </message>
    <message>
        <source>The profile folder {0} cannot be made ({1}).</source>
        <translation>无法创建配置文件夹 {0}（{1}）。</translation>
    </message>
    <message>
        <source>The profile {0} cannot be read or written ({1}).</source>
        <translation>无法读写配置 {0}（{1}）。</translation>
    </message>
    <message>
        <source>The profile {0} cannot be used ({1}).</source>
        <translation>无法使用配置 {0}（{1}）。</translation>
    </message>
    <message>
        <source>The prompt has {0} tokens; {1} reads {2} including its answer.</source>
        <translation>输入有 {0} 个词元；{1} 连同回答最多读取 {2} 个。</translation>
    </message>
    <message>
        <source>The prompt is empty, or has tokens the model does not know.</source>
        <translation>输入为空，或含有模型不认识的词元。</translation>
    </message>
    <message>
        <source>The proxy {0}://{1} of this system is of a kind that Lectern does not speak with.</source>
        <translation>本系统的代理 {0}://{1} 是 Lectern 不支持的类型。</translation>
    </message>
    <message>
        <source>The removed model is not kept any more.</source>
        <translation>已移除的模型不再保留。</translation>
    </message>
    <message>
        <source>The reranker at {0} cannot be used: {1}</source>
        <translation>{0} 处的重排模型无法使用：{1}</translation>
    </message>
    <message>
        <source>The schema names no properties.</source>
        <translation>模式未列出任何属性。</translation>
    </message>
    <message>
        <source>The search index cannot be used ({0}).</source>
        <translation>无法使用搜索索引（{0}）。</translation>
    </message>
    <message>
        <source>The search index in {0} cannot be used, nor built anew ({1}).</source>
        <translation>{0} 中的搜索索引既无法使用，也无法重建（{1}）。</translation>
    </message>
    <message>
        <source>The search index lacks {0} of the catalogue&apos;s passages; they are embedded again.</source>
        <translation>搜索索引缺少目录中的 {0} 个段落；正在重新嵌入。</translation>
    </message>
    <message>
        <source>The search index was damaged ({0}); it is built anew.</source>
        <translation>搜索索引已损坏（{0}）；正在重建。</translation>
    </message>
    <message>
        <source>The search index was damaged; it is built anew from the catalogue.</source>
        <translation>搜索索引已损坏；正在根据目录重建。</translation>
    </message>
    <message>
        <source>The settings cannot be saved in {0} ({1}).</source>
        <translation>无法将设置保存到 {0}（{1}）。</translation>
    </message>
    <message>
        <source>The system&apos;s key store, where passwords are kept, cannot be used ({0}).</source>
        <translation>保存密码的系统密钥库无法使用（{0}）。</translation>
    </message>
    <message>
        <source>The template cannot be filled in: {0}.</source>
        <translation>无法填写模板：{0}。</translation>
    </message>
    <message>
        <source>The template is nested too deeply.</source>
        <translation>模板嵌套过深。</translation>
    </message>
    <message>
        <source>The template is wrong in line {0}: {1}</source>
        <translation>模板第 {0} 行有误：{1}</translation>
    </message>
    <message>
        <source>The text is over {0} characters long.</source>
        <translation>文本超过 {0} 个字符。</translation>
    </message>
    <message>
        <source>There are no entries in this file.</source>
        <translation>此文件中没有条目。</translation>
    </message>
    <message>
        <source>There are no files in this archive.</source>
        <translation>此压缩包中没有文件。</translation>
    </message>
    <message>
        <source>There are no labels.</source>
        <translation>没有分类标签。</translation>
    </message>
    <message>
        <source>There are no messages in this mailbox.</source>
        <translation>此邮箱文件中没有邮件。</translation>
    </message>
    <message>
        <source>There are no subtitles in this file.</source>
        <translation>此文件中没有字幕。</translation>
    </message>
    <message>
        <source>There are tokens that the model does not know.</source>
        <translation>有模型不认识的词元。</translation>
    </message>
    <message>
        <source>There are: {0}.</source>
        <translation>现有：{0}。</translation>
    </message>
    <message>
        <source>There is a model {0} again.</source>
        <translation>又有了一个模型 {0}。</translation>
    </message>
    <message>
        <source>There is a model {0} already.</source>
        <translation>已有模型 {0}。</translation>
    </message>
    <message>
        <source>There is no adapter {0}.</source>
        <translation>没有适配器 {0}。</translation>
    </message>
    <message>
        <source>There is no backend {0}.</source>
        <translation>没有后端 {0}。</translation>
    </message>
    <message>
        <source>There is no collection “{0}”.</source>
        <translation>没有集合“{0}”。</translation>
    </message>
    <message>
        <source>There is no conversation yet.</source>
        <translation>还没有对话。</translation>
    </message>
    <message>
        <source>There is no conversation {0}.</source>
        <translation>没有对话 {0}。</translation>
    </message>
    <message>
        <source>There is no deleted conversation {0}.</source>
        <translation>没有已删除的对话 {0}。</translation>
    </message>
    <message>
        <source>There is no embedding model at {0}.</source>
        <translation>{0} 处没有嵌入模型。</translation>
    </message>
    <message>
        <source>There is no embedding model {0}.</source>
        <translation>没有嵌入模型 {0}。</translation>
    </message>
    <message>
        <source>There is no file or folder {0}.</source>
        <translation>没有文件或文件夹 {0}。</translation>
    </message>
    <message>
        <source>There is no language model {0}.</source>
        <translation>没有语言模型 {0}。</translation>
    </message>
    <message>
        <source>There is no model to compose an answer with.</source>
        <translation>没有可用于撰写回答的模型。</translation>
    </message>
    <message>
        <source>There is no model “{0}” here.</source>
        <translation>此处没有模型“{0}”。</translation>
    </message>
    <message>
        <source>There is no password number {0}.</source>
        <translation>没有第 {0} 号密码。</translation>
    </message>
    <message>
        <source>There is no recommended model “{0}”.</source>
        <translation>没有推荐模型“{0}”。</translation>
    </message>
    <message>
        <source>There is no reranker at {0}.</source>
        <translation>{0} 处没有重排模型。</translation>
    </message>
    <message>
        <source>There is no reranker {0}.</source>
        <translation>没有重排模型 {0}。</translation>
    </message>
    <message>
        <source>There is no room for the converted embedding model.</source>
        <translation>没有空间存放转换后的嵌入模型。</translation>
    </message>
    <message>
        <source>There is no sentence to summarise in these files.</source>
        <translation>这些文件中没有可总结的句子。</translation>
    </message>
    <message>
        <source>There is no set of labels “{0}”.</source>
        <translation>没有分类标签集“{0}”。</translation>
    </message>
    <message>
        <source>There is no setting “{0}”{1}.</source>
        <translation>没有设置“{0}”{1}。</translation>
    </message>
    <message>
        <source>There is no such document.</source>
        <translation>没有这样的文档。</translation>
    </message>
    <message>
        <source>There is no template “{0}”.</source>
        <translation>没有模板“{0}”。</translation>
    </message>
    <message>
        <source>There is no text in this PDF.</source>
        <translation>此 PDF 中没有文字。</translation>
    </message>
    <message>
        <source>There is no text in this book.</source>
        <translation>此书中没有文字。</translation>
    </message>
    <message>
        <source>There is no text in this e-mail.</source>
        <translation>此邮件中没有文字。</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation>此文件中没有文字。</translation>
    </message>
    <message>
        <source>There is no text in this notebook.</source>
        <translation>此笔记本中没有文字。</translation>
    </message>
    <message>
        <source>There is no text in this presentation.</source>
        <translation>此演示文稿中没有文字。</translation>
    </message>
    <message>
        <source>There is no text in this web page.</source>
        <translation>此网页中没有文字。</translation>
    </message>
    <message>
        <source>There is no text to rewrite.</source>
        <translation>没有可改写的文本。</translation>
    </message>
    <message>
        <source>There is no text {0}.</source>
        <translation>{0}没有文字。</translation>
    </message>
    <message>
        <source>There is no web page in this file.</source>
        <translation>此文件中没有网页。</translation>
    </message>
    <message>
        <source>There is nothing in this file to read.</source>
        <translation>此文件中没有可读的内容。</translation>
    </message>
    <message>
        <source>There is nothing in this spreadsheet.</source>
        <translation>此电子表格为空。</translation>
    </message>
    <message>
        <source>There is nothing to search for.</source>
        <translation>没有可搜索的内容。</translation>
    </message>
    <message>
        <source>There is nothing to search for: the question has {0}.</source>
        <translation>没有可搜索的内容：问题含有 {0}。</translation>
    </message>
    <message>
        <source>There is one document only; it is a topic of its own.</source>
        <translation>只有一个文档；它自成一个主题。</translation>
    </message>
    <message>
        <source>There is one document only; nothing can be like it.</source>
        <translation>只有一个文档；没有与之相似的。</translation>
    </message>
    <message>
        <source>There is too little memory for {0}.</source>
        <translation>内存不足，无法使用 {0}。</translation>
    </message>
    <message>
        <source>This PDF has no pages.</source>
        <translation>此 PDF 没有页面。</translation>
    </message>
    <message>
        <source>This PDF has only {0}.</source>
        <translation>此 PDF 只有{0}。</translation>
    </message>
    <message>
        <source>This PDF is damaged and cannot be opened.</source>
        <translation>此 PDF 已损坏，无法打开。</translation>
    </message>
    <message>
        <source>This PDF is locked in a way that Lectern cannot open, such as with a certificate.</source>
        <translation>此 PDF 的加密方式 Lectern 无法打开，例如使用证书。</translation>
    </message>
    <message>
        <source>This archive contains itself, without end.</source>
        <translation>此压缩包无限地包含自身。</translation>
    </message>
    <message>
        <source>This archive is damaged after its member {0}; it and the {1} before it are indexed.</source>
        <translation>此压缩包在成员 {0} 之后损坏；它及之前的 {1} 个已建立索引。</translation>
    </message>
    <message>
        <source>This archive is damaged after its member {0}; that one is indexed.</source>
        <translation>此压缩包在成员 {0} 之后损坏；该成员已建立索引。</translation>
    </message>
    <message>
        <source>This archive is damaged from its beginning; nothing in it can be read.</source>
        <translation>此压缩包从开头就已损坏；其中内容均无法读取。</translation>
    </message>
    <message>
        <source>This attachment of a PDF is damaged.</source>
        <translation>此 PDF 附件已损坏。</translation>
    </message>
    <message>
        <source>This book is protected against copying.</source>
        <translation>此书有复制保护。</translation>
    </message>
    <message>
        <source>This cannot be undone, so it needs to be confirmed.</source>
        <translation>此操作无法撤销，因此需要确认。</translation>
    </message>
    <message>
        <source>This conversation has no answers to summarise.</source>
        <translation>此对话没有可总结的回答。</translation>
    </message>
    <message>
        <source>This file holds no text.</source>
        <translation>此文件不含文字。</translation>
    </message>
    <message>
        <source>This file is damaged within its archive.</source>
        <translation>此文件在其压缩包中已损坏。</translation>
    </message>
    <message>
        <source>This file is damaged, or is not really {0}.</source>
        <translation>此文件已损坏，或并非真正的{0}。</translation>
    </message>
    <message>
        <source>This file is damaged, or of a kind that Lectern does not understand.</source>
        <translation>此文件已损坏，或是 Lectern 无法理解的类型。</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>此文件为空。</translation>
    </message>
    <message>
        <source>This file is not in the library any more.</source>
        <translation>此文件已不在资料库中。</translation>
    </message>
    <message>
        <source>This file is packed in a way that Lectern does not unpack ({0}).</source>
        <translation>此文件的打包方式 Lectern 无法解开（{0}）。</translation>
    </message>
    <message>
        <source>This file is protected with a password.</source>
        <translation>此文件受密码保护。</translation>
    </message>
    <message>
        <source>This file lies {0} archives deep; what lies in it is left out.</source>
        <translation>此文件位于 {0} 层压缩包之内；其内容已排除。</translation>
    </message>
    <message>
        <source>This file unfolds into more data than Lectern allows.</source>
        <translation>此文件展开后的数据超出 Lectern 的限制。</translation>
    </message>
    <message>
        <source>This file unfolds into more text than Lectern allows.</source>
        <translation>此文件展开后的文字超出 Lectern 的限制。</translation>
    </message>
    <message>
        <source>This folder or file is not there at the moment.</source>
        <translation>此文件夹或文件目前不存在。</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>这不是普通文件。</translation>
    </message>
    <message>
        <source>This picture is too large to be searched for text.</source>
        <translation>此图片太大，无法在其中查找文字。</translation>
    </message>
    <message>
        <source>This picture is too small to hold text.</source>
        <translation>此图片太小，不可能含有文字。</translation>
    </message>
    <message>
        <source>This profile was made by a newer Lectern (schema {0}, known here: {1}).</source>
        <translation>此配置由更新版本的 Lectern 创建（架构 {0}，此处已知：{1}）。</translation>
    </message>
    <message>
        <source>This {0} is protected with a password.</source>
        <translation>此{0}受密码保护。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请以后再试。</translation>
    </message>
    <message>
        <source>Type a few words or a question.</source>
        <translation>请输入几个词或一个问题。</translation>
    </message>
    <message>
        <source>Type a word that was said.</source>
        <translation>请输入对话中出现过的词。</translation>
    </message>
    <message>
        <source>Unlock it, or log in to a desktop session. On Linux a Secret Service is needed: install gnome-keyring or KWallet (Debian: sudo apt-get install gnome-keyring).</source>
        <translation>请将其解锁，或登录桌面会话。在 Linux 上需要 Secret Service：请安装 gnome-keyring 或 KWallet（Debian：sudo apt-get install gnome-keyring）。</translation>
    </message>
    <message>
        <source>Unpack it and add the folder that it lies in.</source>
        <translation>请解压，并添加其所在文件夹。</translation>
    </message>
    <message>
        <source>Unpack it with its password and add the folder, or {0}</source>
        <translation>请用密码解压并添加该文件夹，或者{0}</translation>
    </message>
    <message>
        <source>Unpack the outermost archive and add the folder that it lies in.</source>
        <translation>请解压最外层的压缩包，并添加其所在文件夹。</translation>
    </message>
    <message>
        <source>Unpacked, this file is larger than the {0} MB that Lectern takes out of an archive.</source>
        <translation>解压后，此文件大于 Lectern 从压缩包中读取的上限 {0} MB。</translation>
    </message>
    <message>
        <source>Update Lectern, or choose another profile with --home.</source>
        <translation>请更新 Lectern，或用 --home 选择其他配置。</translation>
    </message>
    <message>
        <source>Use another model first, then remove this one.</source>
        <translation>请先使用其他模型，再移除此模型。</translation>
    </message>
    <message>
        <source>Use another model; this one takes little room.</source>
        <translation>请使用其他模型；此模型占用空间很小。</translation>
    </message>
    <message>
        <source>Use at most {0} characters.</source>
        <translation>最多使用 {0} 个字符。</translation>
    </message>
    <message>
        <source>Use it: models use {0}. To download it anew, remove it first.</source>
        <translation>可直接使用：models use {0}。若要重新下载，请先将其移除。</translation>
    </message>
    <message>
        <source>Use one of: {0}.</source>
        <translation>请使用其中之一：{0}。</translation>
    </message>
    <message>
        <source>Use that one; commands find it by themselves.</source>
        <translation>请使用那一个；命令会自动找到它。</translation>
    </message>
    <message>
        <source>Use that: models use {0}</source>
        <translation>请使用那个：models use {0}</translation>
    </message>
    <message>
        <source>What arrived is not what {0} says it sent: the checksum of {1} is wrong.</source>
        <translation>收到的内容与 {0} 声称发送的不符：{1} 的校验和错误。</translation>
    </message>
    <message>
        <source>Write MODEL=ADAPTER, or MODEL=ADAPTER@0.5 for half its strength.</source>
        <translation>请写成 MODEL=ADAPTER，或用 MODEL=ADAPTER@0.5 表示一半强度。</translation>
    </message>
    <message>
        <source>Write after:2024, after:2024-05-31, after:yesterday or after:30d (days ago).</source>
        <translation>请写成 after:2024、after:2024-05-31、after:yesterday 或 after:30d（多少天前）。</translation>
    </message>
    <message>
        <source>Write each pattern on a line of its own, as in .gitignore: *.log</source>
        <translation>每个模式单独一行，与 .gitignore 相同：*.log</translation>
    </message>
    <message>
        <source>You are not allowed to read this file.</source>
        <translation>您没有读取此文件的权限。</translation>
    </message>
    <message>
        <source>Your files are untouched. Move the catalogue away and add the folders again, or restore it from a backup.</source>
        <translation>您的文件未受影响。请移走该目录并重新添加文件夹，或从备份恢复。</translation>
    </message>
    <message>
        <source>`end` must be greater than `start`.</source>
        <translation>`end` 必须大于 `start`。</translation>
    </message>
    <message>
        <source>a Keynote presentation</source>
        <translation>Keynote 演示文稿</translation>
    </message>
    <message>
        <source>a Numbers spreadsheet</source>
        <translation>Numbers 电子表格</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>a PDF viewer</source>
        <translation>PDF 阅读器</translation>
    </message>
    <message>
        <source>a Pages document</source>
        <translation>Pages 文档</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation>PowerPoint 演示文稿</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>a notebook</source>
        <translation>笔记本</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>电子表格</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>OpenDocument 文件</translation>
    </message>
    <message>
        <source>an Outlook attachment</source>
        <translation>Outlook 附件</translation>
    </message>
    <message>
        <source>an Outlook message</source>
        <translation>Outlook 邮件</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>RTF 文档</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>压缩包</translation>
    </message>
    <message>
        <source>an e-book</source>
        <translation>电子书</translation>
    </message>
    <message>
        <source>an e-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>evidence() and passages() need a question in words.</source>
        <translation>evidence() 和 passages() 需要用文字提问。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>files of this kind</source>
        <translation>此类文件</translation>
    </message>
    <message>
        <source>in this picture</source>
        <translation>此图片中</translation>
    </message>
    <message>
        <source>llama.cpp cannot be loaded: {0}</source>
        <translation>无法加载 llama.cpp：{0}</translation>
    </message>
    <message>
        <source>llama.cpp has no library that runs on this processor.</source>
        <translation>llama.cpp 没有可在此处理器上运行的库。</translation>
    </message>
    <message>
        <source>no passage is cited for this</source>
        <translation>此处没有引用任何段落</translation>
    </message>
    <message>
        <source>of its kind</source>
        <translation>此类文件</translation>
    </message>
    <message>
        <source>on these pages</source>
        <translation>这些页面上</translation>
    </message>
    <message>
        <source>pictures of text, such as a scan</source>
        <translation>文字图像，例如扫描件</translation>
    </message>
    <message>
        <source>pictures without text</source>
        <translation>没有文字的图片</translation>
    </message>
    <message>
        <source>quoted from the file</source>
        <translation>引自文件原文</translation>
    </message>
    <message>
        <source>said in the conversation</source>
        <translation>在对话中说过</translation>
    </message>
    <message>
        <source>tell Lectern the password: {0} passwords add</source>
        <translation>将密码告诉 Lectern：{0} passwords add</translation>
    </message>
    <message>
        <source>the cited passage asks this and does not say it</source>
        <translation>所引段落只是提出这个问题，并没有这样说</translation>
    </message>
    <message>
        <source>the cited passage says little of this</source>
        <translation>所引段落几乎没有提到这一点</translation>
    </message>
    <message>
        <source>the date {0} is not in the passage</source>
        <translation>段落中没有日期 {0}</translation>
    </message>
    <message>
        <source>the model also says that the files do not answer</source>
        <translation>模型也说文件中没有答案</translation>
    </message>
    <message>
        <source>the name {0} is not in the passage</source>
        <translation>段落中没有名称 {0}</translation>
    </message>
    <message>
        <source>the number {0} is not in the passage</source>
        <translation>段落中没有数字 {0}</translation>
    </message>
    <message>
        <source>the passage does not contain the words “{0}”</source>
        <translation>段落中没有“{0}”这些字</translation>
    </message>
    <message>
        <source>the passage does not say “{0}” but the opposite</source>
        <translation>段落没有说“{0}”，说的恰恰相反</translation>
    </message>
    <message>
        <source>the passage says the opposite: one of the two has a “not”</source>
        <translation>段落说的恰恰相反：两者之一带有“不”</translation>
    </message>
    <message>
        <source>the program that made it</source>
        <translation>创建它的程序</translation>
    </message>
    <message>
        <source>{0} (“{1}”) and {2} (“{3}”) say nearly the same.</source>
        <translation>{0}（“{1}”）与 {2}（“{3}”）意思几乎相同。</translation>
    </message>
    <message>
        <source>{0} To look for such words themselves, put them into quotation marks.</source>
        <translation>{0}若要搜索这些词本身，请加上引号。</translation>
    </message>
    <message>
        <source>{0} What came before that is indexed.</source>
        <translation>{0}在此之前的内容已建立索引。</translation>
    </message>
    <message>
        <source>{0} cannot be copied before it is changed for this version ({1}).</source>
        <translation>在为此版本修改 {0} 之前无法复制它（{1}）。</translation>
    </message>
    <message>
        <source>{0} cannot be loaded.</source>
        <translation>无法加载 {0}。</translation>
    </message>
    <message>
        <source>{0} cannot be loaded: {1}</source>
        <translation>无法加载 {0}：{1}</translation>
    </message>
    <message>
        <source>{0} cannot be moved away ({1}).</source>
        <translation>无法移走 {0}（{1}）。</translation>
    </message>
    <message>
        <source>{0} cannot be reached: {1}.</source>
        <translation>无法连接 {0}：{1}。</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>无法读取 {0}（{1}）。</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}</source>
        <translation>无法读取 {0}：{1}</translation>
    </message>
    <message>
        <source>{0} cannot be used ({1}).</source>
        <translation>无法使用 {0}（{1}）。</translation>
    </message>
    <message>
        <source>{0} cannot be used: {1}.</source>
        <translation>无法使用 {0}：{1}。</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}).</source>
        <translation>无法写入 {0}（{1}）。</translation>
    </message>
    <message>
        <source>{0} cannot run faithfully as {1} here.</source>
        <translation>{0} 无法在此以 {1} 方式准确运行。</translation>
    </message>
    <message>
        <source>{0} comes with Lectern and stays.</source>
        <translation>{0} 随 Lectern 提供，会保留。</translation>
    </message>
    <message>
        <source>{0} does not exist.</source>
        <translation>{0} 不存在。</translation>
    </message>
    <message>
        <source>{0} does not fit this model.</source>
        <translation>{0} 不适用于此模型。</translation>
    </message>
    <message>
        <source>{0} does not fit this model: {1}.</source>
        <translation>{0} 不适用于此模型：{1}。</translation>
    </message>
    <message>
        <source>{0} does not have this file any more ({1}): {2}</source>
        <translation>{0} 上已没有此文件（{1}）：{2}</translation>
    </message>
    <message>
        <source>{0} gives this model only to people who have signed in and accepted its licence ({1}).</source>
        <translation>{0} 仅向已登录并接受其许可协议的用户提供此模型（{1}）。</translation>
    </message>
    <message>
        <source>{0} has not shown that it can write what files say. Check every line, or choose a larger model.</source>
        <translation>{0} 尚未证明能如实写出文件中的内容。请逐行检查，或选择更大的模型。</translation>
    </message>
    <message>
        <source>{0} is here already.</source>
        <translation>{0} 已存在。</translation>
    </message>
    <message>
        <source>{0} is here already: {1} holds the same.</source>
        <translation>{0} 已存在：{1} 内容相同。</translation>
    </message>
    <message>
        <source>{0} is in the models folder already.</source>
        <translation>{0} 已在模型文件夹中。</translation>
    </message>
    <message>
        <source>{0} is in use.</source>
        <translation>{0} 正在使用中。</translation>
    </message>
    <message>
        <source>{0} is no LoRA adapter but one of the kind “{1}”.</source>
        <translation>{0} 不是 LoRA 适配器，而是“{1}”类型的适配器。</translation>
    </message>
    <message>
        <source>{0} is no LoRA adapter.</source>
        <translation>{0} 不是 LoRA 适配器。</translation>
    </message>
    <message>
        <source>{0} is no absolute path.</source>
        <translation>{0} 不是绝对路径。</translation>
    </message>
    <message>
        <source>{0} is no folder of an embedding model.</source>
        <translation>{0} 不是嵌入模型的文件夹。</translation>
    </message>
    <message>
        <source>{0} is no language model but of kind {1}.</source>
        <translation>{0} 不是语言模型，而是 {1} 类型。</translation>
    </message>
    <message>
        <source>{0} is not a usable model: {1}.</source>
        <translation>{0} 不是可用的模型：{1}。</translation>
    </message>
    <message>
        <source>{0} is not downloaded: it is not https, so anybody on the way could change it.</source>
        <translation>不下载 {0}：它不是 https，途中任何人都可能改动它。</translation>
    </message>
    <message>
        <source>{0} is not indexed.</source>
        <translation>{0} 未建立索引。</translation>
    </message>
    <message>
        <source>{0} is not one of the library&apos;s folders.</source>
        <translation>{0} 不在资料库的文件夹之列。</translation>
    </message>
    <message>
        <source>{0} is not the address of a GGUF file.</source>
        <translation>{0} 不是 GGUF 文件的地址。</translation>
    </message>
    <message>
        <source>{0} is not waited for any more.</source>
        <translation>已不再等待 {0}。</translation>
    </message>
    <message>
        <source>{0} is tagged {1}; it is left out as an example.</source>
        <translation>{0} 已标记为 {1}；不作为示例。</translation>
    </message>
    <message>
        <source>{0} is where Lectern keeps its own data.</source>
        <translation>{0} 是 Lectern 存放自身数据的位置。</translation>
    </message>
    <message>
        <source>{0} labels are too many.</source>
        <translation>{0} 个分类标签太多。</translation>
    </message>
    <message>
        <source>{0} needs torch, which this build of Lectern leaves out.</source>
        <translation>{0} 需要 torch，而此版本的 Lectern 未包含它。</translation>
    </message>
    <message>
        <source>{0} needs {1} GB of memory; {2} GB are free.</source>
        <translation>{0} 需要 {1} GB 内存；可用 {2} GB。</translation>
    </message>
    <message>
        <source>{0} patterns are too many; the limit is {1}.</source>
        <translation>{0} 个模式太多；上限为 {1}。</translation>
    </message>
    <message>
        <source>{0} properties are too many for one table.</source>
        <translation>一个表格容纳不下 {0} 个属性。</translation>
    </message>
    <message>
        <source>{0} refuses the download ({1}).</source>
        <translation>{0} 拒绝下载（{1}）。</translation>
    </message>
    <message>
        <source>{0} was made for a model of the kind “{1}”; {2} is of the kind “{3}”.</source>
        <translation>{0} 是为“{1}”类型的模型制作的；{2} 为“{3}”类型。</translation>
    </message>
    <message>
        <source>{0} was never added.</source>
        <translation>从未添加过 {0}。</translation>
    </message>
    <message>
        <source>{0}, or put a {1} into {2}.</source>
        <translation>{0}，或将 {1} 放入 {2}。</translation>
    </message>
    <message>
        <source>“.{0}” files</source>
        <translation>“.{0}”文件</translation>
    </message>
    <message>
        <source>“adapt” learns from its files.</source>
        <translation>命令“adapt”会从其文件中学习。</translation>
    </message>
    <message>
        <source>“ask --chat new” begins one.</source>
        <translation>提问即可开始一个对话。</translation>
    </message>
    <message>
        <source>“chats list --deleted” lists those that can be brought back.</source>
        <translation>已删除的对话列表中是可以恢复的对话。</translation>
    </message>
    <message>
        <source>“chats list” lists them; “chats list --deleted” those that can be brought back.</source>
        <translation>对话列表中列出了现有对话，包括已删除的。</translation>
    </message>
    <message>
        <source>“chats show ID” numbers them.</source>
        <translation>对话中列出了各轮提问。</translation>
    </message>
    <message>
        <source>“collections list” names them.</source>
        <translation>资料库中列出了现有集合。</translation>
    </message>
    <message>
        <source>“models list” shows those there are, “models recommended” those to download.</source>
        <translation>“模型”页面列出了现有的和可下载的模型。</translation>
    </message>
    <message>
        <source>“models list” shows what can be used.</source>
        <translation>“模型”页面列出了可用的模型。</translation>
    </message>
    <message>
        <source>“models recommended” lists them; the address of a GGUF file is taken too.</source>
        <translation>“模型”页面列出了它们；也可使用 GGUF 文件的地址。</translation>
    </message>
    <message>
        <source>“passwords list” numbers them.</source>
        <translation>“passwords list”会为其编号。</translation>
    </message>
    <message>
        <source>“settings” lists what there is.</source>
        <translation>设置页面列出了所有设置。</translation>
    </message>
    <message>
        <source>“status --failed --skipped” names each with the reason.</source>
        <translation>资料库会列出每个文件及其原因。</translation>
    </message>
    <message>
        <source>“status” lists the folders and their collections.</source>
        <translation>资料库列出了文件夹及其集合。</translation>
    </message>
    <message>
        <source>“status” lists them.</source>
        <translation>资料库中列出了它们。</translation>
    </message>
    <message>
        <source>“status” lists what was.</source>
        <translation>资料库列出了已添加的内容。</translation>
    </message>
    <message>
        <source>“tags” lists the labels and their sets.</source>
        <translation>标记列表列出了分类标签及其集合。</translation>
    </message>
    <message>
        <source>“{0}” cannot be a label.</source>
        <translation>“{0}”不能作为分类标签。</translation>
    </message>
    <message>
        <source>“{0}” cannot be wiped.</source>
        <translation>无法清除“{0}”。</translation>
    </message>
    <message>
        <source>“{0}” does not say which adapter goes with which model.</source>
        <translation>“{0}”未说明哪个适配器对应哪个模型。</translation>
    </message>
    <message>
        <source>“{0}” is no date that Lectern understands.</source>
        <translation>“{0}”不是 Lectern 能理解的日期。</translation>
    </message>
    <message>
        <source>“{0}” is no way to rewrite.</source>
        <translation>“{0}”不是一种改写方式。</translation>
    </message>
    <message>
        <source>“{0}” is not described by an object.</source>
        <translation>“{0}”未用对象描述。</translation>
    </message>
    <message>
        <source>“{0}” is of the type “{1}”; a cell holds {2}.</source>
        <translation>“{0}”为“{1}”类型；单元格可为 {2}。</translation>
    </message>
    <message>
        <source>“{0}”: enum is a list of texts.</source>
        <translation>“{0}”：enum 是文本列表。</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>{0} cannot be written ({1}).</source>
        <translation>无法写入 {0}（{1}）。</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>请选择其他文件夹，或释放一些空间。</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>Fits: needs about {0} of memory; {1} are free.</source>
        <translation>适合：约需 {0} 内存；空闲 {1}。</translation>
    </message>
    <message>
        <source>Too large for this machine: needs about {0} of memory; it has {1}.</source>
        <translation>对本机过大：约需 {0} 内存；本机有 {1}。</translation>
    </message>
    <message>
        <source>Tight: needs about {0} of memory with a context of {1} tokens; {2} are free. Other programs may become slow.</source>
        <translation>紧张：在 {1} 词元上下文下约需 {0} 内存；空闲 {2}。其他程序可能变慢。</translation>
    </message>
    <message>
        <source>Tight: needs about {0} of memory; {1} are free. Other programs may become slow.</source>
        <translation>紧张：约需 {0} 内存；空闲 {1}。其他程序可能变慢。</translation>
    </message>
    <message>
        <source>{0} B parameters</source>
        <translation>{0}B 参数</translation>
    </message>
    <message>
        <source>{0} M parameters</source>
        <translation>{0}M 参数</translation>
    </message>
    <message>
        <source>{0} parameters</source>
        <translation>{0} 参数</translation>
    </message>
    <message>
        <source>many languages</source>
        <translation>多种语言</translation>
    </message>
    <message>
        <source>Writes answers in its own words: it passed the examination.</source>
        <translation>用自己的话撰写回答：已通过测试。</translation>
    </message>
    <message>
        <source>Answers by quoting your files: it did not pass the examination for writing.</source>
        <translation>通过引用您的文件作答：未通过撰写测试。</translation>
    </message>
    <message>
        <source>Will be examined at the first question, to see whether it quotes or writes.</source>
        <translation>将在首次提问时测试其适合引用还是撰写。</translation>
    </message>
    <message>
        <source>If you use it, all files are prepared for searching anew; until that is done, the present model answers.</source>
        <translation>使用它时会重新为所有文件准备搜索；完成之前由当前模型作答。</translation>
    </message>
    <message>
        <source>If you use it, all files are prepared for searching anew, which takes about {0}; until that is done, the present model answers.</source>
        <translation>使用它时会重新为所有文件准备搜索，约需 {0}；完成之前由当前模型作答。</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>每秒 {0}</translation>
    </message>
    <message>
        <source>about {0} left</source>
        <translation>约剩 {0}</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在开始</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在校验</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>已放弃</translation>
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
        <translation>排除文件夹 .gitignore 中列出的内容。</translation>
    </message>
    <message>
        <source>Adapters of language models</source>
        <translation>语言模型的适配器</translation>
    </message>
    <message>
        <source>LoRA files, one a line: MODEL=ADAPTER, or MODEL=ADAPTER@0.5 for half its strength.</source>
        <translation>LoRA 文件，每行一个：模型=适配器，或 模型=适配器@0.5 表示一半强度。</translation>
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
        <translation>读取单个文件的时间（秒）</translation>
    </message>
    <message>
        <source>A file that takes longer is given up, and listed as failed.</source>
        <translation>耗时更长的文件会被放弃，并列为失败。</translation>
    </message>
    <message>
        <source>Memory to read one file, in MB</source>
        <translation>读取单个文件的内存（MB）</translation>
    </message>
    <message>
        <source>A file that needs more is given up, and listed as failed.</source>
        <translation>需要更多的文件会被放弃，并列为失败。</translation>
    </message>
    <message>
        <source>Processes that read</source>
        <translation>读取进程数</translation>
    </message>
    <message>
        <source>More of them read faster and need more memory. 0 chooses.</source>
        <translation>越多读取越快，也越占内存。0 为自动选择。</translation>
    </message>
    <message>
        <source>Look through all folders every … seconds</source>
        <translation>每隔…秒检查所有文件夹</translation>
    </message>
    <message>
        <source>Changes are noticed at once; this finds what was missed.</source>
        <translation>更改会被立即发现；此项用于查漏。</translation>
    </message>
    <message>
        <source>Look through network drives every … seconds</source>
        <translation>每隔…秒检查网络驱动器</translation>
    </message>
    <message>
        <source>They do not tell of changes.</source>
        <translation>它们不会通知更改。</translation>
    </message>
    <message>
        <source>Wait after a change, in seconds</source>
        <translation>更改后的等待时间（秒）</translation>
    </message>
    <message>
        <source>A file must be still this long before it is read.</source>
        <translation>文件须保持不变达此时长后才会读取。</translation>
    </message>
    <message>
        <source>How meanings are computed</source>
        <translation>语义计算方式</translation>
    </message>
    <message>
        <source>“auto” takes the fastest way that is exact on this machine.</source>
        <translation>“auto”会选择本机上最快且精确的方式。</translation>
    </message>
    <message>
        <source>Who rewrites follow-up questions</source>
        <translation>由谁改写后续问题</translation>
    </message>
    <message>
        <source>Rules, at once; or a model that composes, whose words are checked.</source>
        <translation>规则，即时生效；或撰写式模型，其措辞会被核对。</translation>
    </message>
    <message>
        <source>Longest wait for an answer’s first word, in seconds</source>
        <translation>等待回答首词的最长时间（秒）</translation>
    </message>
    <message>
        <source>A model is given as much to read as it can in this time.</source>
        <translation>模型会获得在此时间内能读完的内容。</translation>
    </message>
    <message>
        <source>Address for other programs</source>
        <translation>供其他程序使用的地址</translation>
    </message>
    <message>
        <source>127.0.0.1 is this machine only. Another address opens the library to the network, without encryption, from the next start of the engine on.</source>
        <translation>127.0.0.1 仅限本机。其他地址会从引擎下次启动起，以未加密方式向网络开放资料库。</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>Read in part</source>
        <translation>部分读取</translation>
    </message>
    <message>
        <source>Indexed</source>
        <translation>已索引</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>No collection</source>
        <translation>未归入集合</translation>
    </message>
</context>
<context>
    <name>tasks</name>
    <message>
        <source>Quoted from your files</source>
        <translation>引自您的文件</translation>
    </message>
    <message>
        <source>Written by {0}</source>
        <translation>由 {0} 撰写</translation>
    </message>
    <message>
        <source>{0} of {1} passages</source>
        <translation>{1} 个段落中的 {0} 个</translation>
    </message>
    <message>
        <source>sentences left out</source>
        <translation>省略了部分句子</translation>
    </message>
    <message>
        <source>picked out by their names</source>
        <translation>按名称查找得到</translation>
    </message>
    <message>
        <source>None of them: {0}</source>
        <translation>都不符合：{0}</translation>
    </message>
    <message>
        <source>right for {0} of the examples</source>
        <translation>{0} 的示例正确</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>自 {0} 以来</translation>
    </message>
    <message>
        <source>Before: {0}</source>
        <translation>之前：{0}</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>总结</translation>
    </message>
    <message>
        <source>Translate…</source>
        <translation>翻译…</translation>
    </message>
    <message>
        <source>Rewrite…</source>
        <translation>改写…</translation>
    </message>
    <message>
        <source>Extract a table…</source>
        <translation>提取表格…</translation>
    </message>
    <message>
        <source>Find copies and versions</source>
        <translation>查找副本和版本</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>标记…</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Duplicates and versions</source>
        <translation>重复文件和版本</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变化内容</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>分类标签…</translation>
    </message>
    <message>
        <source>Summarise this document</source>
        <translation>总结此文档</translation>
    </message>
    <message>
        <source>Translate this passage…</source>
        <translation>翻译此段落…</translation>
    </message>
    <message>
        <source>Rewrite this passage…</source>
        <translation>改写此段落…</translation>
    </message>
    <message>
        <source>{0} is not in the library any more.</source>
        <translation>{0} 已不在资料库中。</translation>
    </message>
    <message>
        <source>It may have been moved, or is being read again.</source>
        <translation>它可能已被移动，或正在重新读取。</translation>
    </message>
    <message>
        <source>Tagged by hand</source>
        <translation>手动标记</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>都不符合</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>确定度</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The file does not say.</source>
        <translation>文件中没有说明。</translation>
    </message>
    <message>
        <source>Not found in the file: check it.</source>
        <translation>未在文件中找到：请核对。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>改写</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Write from a template</source>
        <translation>按模板撰写</translation>
    </message>
    <message>
        <source>Extract a table</source>
        <translation>提取表格</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>分类标签</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>The central sentences of files, each with the place it stands at; a model that writes well puts them into its own words.</source>
        <translation>文件的核心句子，每句都注明出处；写作能力好的模型会用自己的话表述。</translation>
    </message>
    <message>
        <source>A text without mistakes, shorter, plainer or in another tone. What changed is shown, and every number is held against the original.</source>
        <translation>使文本没有错误、更短、更通俗或换一种语气。会显示改动，并将每个数字与原文核对。</translation>
    </message>
    <message>
        <source>A text in another language, paragraph by paragraph. A paragraph whose numbers do not survive stays as it was.</source>
        <translation>将文本逐段译成另一种语言。数字未能保留的段落保持原样。</translation>
    </message>
    <message>
        <source>A letter, an e-mail, an outline or a table, filled in with what your files say, each quotation with its source.</source>
        <translation>信件、电子邮件、提纲或表格，填入您文件中的内容，每处引文都附来源。</translation>
    </message>
    <message>
        <source>A table with a line for each file: name what you want to know, and every value comes with the place it stands at.</source>
        <translation>每个文件一行的表格：说出您想知道什么，每个值都注明出处。</translation>
    </message>
    <message>
        <source>What your files are about, as a map to look at: files on the same lie close.</source>
        <translation>以地图展示您的文件涉及的内容：内容相近的文件彼此靠近。</translation>
    </message>
    <message>
        <source>Files with the same text, nearly the same, or versions of one document, and what differs between them.</source>
        <translation>文本相同、几乎相同或属于同一文档不同版本的文件，以及它们之间的差异。</translation>
    </message>
    <message>
        <source>One of your labels for each file: learned from files that you tagged, or from the labels’ names alone. Files that none fits get none.</source>
        <translation>为每个文件选择一个您的标签：从您标记过的文件中学习，或仅凭标签名称。都不符合的文件不加标签。</translation>
    </message>
    <message>
        <source>A tag of your own on files; “tag:name” in a search finds only those.</source>
        <translation>为文件添加您自己的标记；在搜索中使用“tag:名称”只查找这些文件。</translation>
    </message>
    <message>
        <source>What is new, changed, moved or gone since you looked last, with what it says.</source>
        <translation>自上次查看以来新增、更改、移动或消失的内容，以及其中写了什么。</translation>
    </message>
    <message>
        <source>{0} files and folders</source>
        <translation>{0} 个文件和文件夹</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>“{0}”</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>Waiting for the one before it</source>
        <translation>等待前一个任务</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>正在进行…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Broken off when the program ended</source>
        <translation>程序结束时中断</translation>
    </message>
    <message>
        <source>{0}: {1} of {2}</source>
        <translation>{0}：{1}/{2}</translation>
    </message>
    <message>
        <source>about {0} left</source>
        <translation>大约还剩 {0}</translation>
    </message>
    <message>
        <source>Gathering</source>
        <translation>收集</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>绘制地图</translation>
    </message>
    <message>
        <source>Finding names</source>
        <translation>命名</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>撰写</translation>
    </message>
    <message>
        <source>The same text</source>
        <translation>相同的文本</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>几乎相同</translation>
    </message>
    <message>
        <source>Versions of one document</source>
        <translation>同一文档的不同版本</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>短</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>长</translation>
    </message>
    <message>
        <source>Correct spelling and grammar</source>
        <translation>更正拼写和语法</translation>
    </message>
    <message>
        <source>Shorten</source>
        <translation>缩短</translation>
    </message>
    <message>
        <source>Plain words</source>
        <translation>通俗易懂</translation>
    </message>
    <message>
        <source>Formal tone</source>
        <translation>正式语气</translation>
    </message>
    <message>
        <source>Friendly tone</source>
        <translation>友好语气</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>What to look up</source>
        <translation>要查找的内容</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>结束语</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Number of lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信件</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>提纲</translation>
    </message>
    <message>
        <source>Table of passages</source>
        <translation>段落表格</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德语</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法语</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙语</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>意大利语</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>葡萄牙语</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>荷兰语</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>波兰语</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日语</translation>
    </message>
    <message>
        <source>Left as it was: {0} is missing in the new wording.</source>
        <translation>保持原样：新文本中缺少 {0}。</translation>
    </message>
    <message>
        <source>Left as it was: {0} is not in the original.</source>
        <translation>保持原样：原文中没有 {0}。</translation>
    </message>
    <message>
        <source>Left as it was: nothing was written.</source>
        <translation>保持原样：没有写出任何内容。</translation>
    </message>
    <message>
        <source>As the settings say</source>
        <translation>按设置</translation>
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
