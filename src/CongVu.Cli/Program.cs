using System.CommandLine;
using CongVu.Cli.DocumentFormat;
using CongVu.Cli.EdXml;
using CongVu.Cli.Office;
using CongVu.Cli.Reports;
using CongVu.Cli.Signing;

// One line per command; each lives in a folder named after what it is about.
var root = new RootCommand("CongVu: văn phòng điện tử mở cho cơ quan hành chính nhà nước.")
{
    EdXmlCommand.Create(),
    FormatCommand.Create(),
    VerifyCommand.Create(),
    SignCommand.Create(),
    ExtendCommand.Create(),
    LedgerCommand.Create(),
    BackupCommand.CreateBackup(),
    BackupCommand.CreateRestore(),
    DoctorCommand.Create(),
    ReportCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
