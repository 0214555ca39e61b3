; Inno Setup 6: for one user, without an administrator. Compile on Windows after
; "python packaging\build.py":  iscc /DVersion=0.1.0 packaging\windows\lectern.iss
#ifndef Version
  #error Say the version: iscc /DVersion=0.1.0
#endif
#define Folder "..\..\dist\lectern"

[Setup]
AppId={{6C0A6C53-7C1B-4E0B-9A55-3C2B0A0F7D41}
AppName=Lectern
AppVersion={#Version}
AppVerName=Lectern {#Version}
AppPublisher=The Lectern maintainers
VersionInfoVersion={#Version}
DefaultDirName={autopf}\Lectern
DefaultGroupName=Lectern
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
OutputDir=..\..\dist
OutputBaseFilename=lectern-{#Version}-windows-x86_64
SetupIconFile=..\..\build\lectern.ico
UninstallDisplayIcon={app}\lectern.exe
LicenseFile=..\..\LICENSE
Compression=lzma2/max
SolidCompression=yes
LZMANumBlockThreads=2
WizardStyle=modern
ChangesAssociations=yes
ChangesEnvironment=yes
; A window or an engine that runs is asked to end, so that its files can be replaced.
CloseApplications=force
RestartApplications=no

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[CustomMessages]
en.StartAtLogin=Start Lectern when I log in
de.StartAtLogin=Lectern bei der Anmeldung starten
fr.StartAtLogin=Démarrer Lectern à l'ouverture de session
en.OpenWith=Offer “Open with Lectern” for documents and folders
de.OpenWith=„Mit Lectern öffnen“ für Dokumente und Ordner anbieten
fr.OpenWith=Proposer « Ouvrir avec Lectern » pour les documents et dossiers
en.OnPath=Make lectern-engine known to the command line
de.OnPath=lectern-engine in der Befehlszeile bekannt machen
fr.OnPath=Rendre lectern-engine accessible en ligne de commande
en.OpenFolder=Open with Lectern
de.OpenFolder=Mit Lectern öffnen
fr.OpenFolder=Ouvrir avec Lectern

[Tasks]
Name: "openwith"; Description: "{cm:OpenWith}"
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "login"; Description: "{cm:StartAtLogin}"; Flags: unchecked
Name: "path"; Description: "{cm:OnPath}"; Flags: unchecked

[InstallDelete]
; Of an older version: nothing of it may be loaded by this one. The profile lies elsewhere.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Folder}\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[Icons]
Name: "{autoprograms}\Lectern"; Filename: "{app}\lectern.exe"; AppUserModelID: "Lectern.Lectern"
Name: "{autodesktop}\Lectern"; Filename: "{app}\lectern.exe"; Tasks: desktopicon
Name: "{userstartup}\Lectern"; Filename: "{app}\lectern.exe"; Tasks: login

[Registry]
Root: HKA; Subkey: "Software\Classes\Lectern.Document"; ValueType: string; ValueData: "Lectern"; Flags: uninsdeletekey; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\Lectern.Document\DefaultIcon"; ValueType: string; ValueData: "{app}\lectern.exe,0"; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\Lectern.Document\shell\open\command"; ValueType: string; ValueData: """{app}\lectern.exe"" ""%1"""; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\Applications\lectern.exe\shell\open\command"; ValueType: string; ValueData: """{app}\lectern.exe"" ""%1"""; Flags: uninsdeletekey; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\Directory\shell\Lectern"; ValueType: string; ValueData: "{cm:OpenFolder}"; Flags: uninsdeletekey; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\Directory\shell\Lectern"; ValueType: string; ValueName: "Icon"; ValueData: "{app}\lectern.exe"; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\Directory\shell\Lectern\command"; ValueType: string; ValueData: """{app}\lectern.exe"" ""%1"""; Tasks: openwith
; Offered under "Open with", never taken as the default.
#define Offer(str Suffix) "Root: HKA; Subkey: ""Software\Classes\." + Suffix + "\OpenWithProgids""; ValueType: string; ValueName: ""Lectern.Document""; Flags: uninsdeletevalue; Tasks: openwith"
#emit Offer("pdf")
#emit Offer("docx")
#emit Offer("doc")
#emit Offer("odt")
#emit Offer("rtf")
#emit Offer("pptx")
#emit Offer("xlsx")
#emit Offer("csv")
#emit Offer("epub")
#emit Offer("eml")
#emit Offer("msg")
#emit Offer("md")
#emit Offer("txt")
#emit Offer("html")
Root: HKCU; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Tasks: path; Check: not OnPath

[Run]
Filename: "{app}\lectern.exe"; Description: "{cm:LaunchProgram,Lectern}"; Flags: nowait postinstall skipifsilent

[Code]
function OnPath: Boolean;
var
  Paths: String;
begin
  Result := RegQueryStringValue(HKCU, 'Environment', 'Path', Paths)
    and (Pos(';' + Uppercase(ExpandConstant('{app}')) + ';', ';' + Uppercase(Paths) + ';') > 0);
end;

procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Paths, Ours: String;
begin
  { The profile is its owner's and stays; only our entry in the path goes. }
  if (Step = usPostUninstall) and RegQueryStringValue(HKCU, 'Environment', 'Path', Paths) then
  begin
    Ours := ';' + ExpandConstant('{app}');
    if StringChangeEx(Paths, Ours, '', True) > 0 then
      RegWriteExpandStringValue(HKCU, 'Environment', 'Path', Paths);
  end;
end;
