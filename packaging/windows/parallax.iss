; The installer for Windows, by Inno Setup 6:  iscc /DVersion=0.1.0 packaging\windows\parallax.iss
; It packs build\bundle\dist\parallax, which packaging/build_bundle makes. Nobody needs to be an administrator: {autopf}
; and HKA are the user's own folder and registry then, and the whole machine's where an administrator installs it.

#ifndef Version
  #error "Say the version: iscc /DVersion=0.1.0"
#endif
#define Bundle "..\..\build\bundle\dist\parallax"

[Setup]
AppId={{7C4A0D0B-6D55-4E0E-9D0C-3A0C8E6E8B51}
AppName=Parallax
AppVersion={#Version}
AppPublisher=The Parallax contributors
DefaultDirName={autopf}\Parallax
DefaultGroupName=Parallax
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
ChangesAssociations=yes
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=Parallax-{#Version}-setup
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
UninstallDisplayIcon={app}\parallax-gui.exe

[Tasks]
Name: desktopicon; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; An update leaves nothing of the version before.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Bundle}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs

[Icons]
Name: "{autoprograms}\Parallax"; Filename: "{app}\parallax-gui.exe"
Name: "{autodesktop}\Parallax"; Filename: "{app}\parallax-gui.exe"; Tasks: desktopicon

[Registry]
; Archives by their suffix. Windows knows files by their names alone: a plain archive.db is offered under "Open with".
Root: HKA; Subkey: "Software\Classes\.parallax"; ValueType: string; ValueData: "Parallax.Archive"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.parallax\OpenWithProgids"; ValueType: string; ValueName: "Parallax.Archive"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.db\OpenWithProgids"; ValueType: string; ValueName: "Parallax.Archive"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Parallax.Archive"; ValueType: string; ValueData: "Parallax archive"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Parallax.Archive\DefaultIcon"; ValueType: string; ValueData: "{app}\parallax-gui.exe,0"
Root: HKA; Subkey: "Software\Classes\Parallax.Archive\shell\open\command"; ValueType: string; ValueData: """{app}\parallax-gui.exe"" ""%1"""
; Links to passages.
Root: HKA; Subkey: "Software\Classes\parallax"; ValueType: string; ValueData: "URL:Passage of a Parallax archive"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\parallax"; ValueType: string; ValueName: "URL Protocol"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\parallax\shell\open\command"; ValueType: string; ValueData: """{app}\parallax-gui.exe"" ""%1"""

[Run]
Filename: "{app}\parallax-gui.exe"; Description: "{cm:LaunchProgram,Parallax}"; Flags: nowait postinstall skipifsilent
