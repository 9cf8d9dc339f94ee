using System.CommandLine;
using System.CommandLine.Invocation;
using CongVu.Cli.DocumentFormat;
using CongVu.Cli.EdXml;
using CongVu.Cli.Import;
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
    NormalizeCommand.Create(),
    LedgerCommand.Create(),
    BackupCommand.CreateBackup(),
    BackupCommand.CreateRestore(),
    DoctorCommand.Create(),
    SettleCommand.Create(),
    ReportCommand.Create(),
    ImportCommand.Create(),
};
// The small exit codes are answers of the commands: a command line that is not understood has a code of its own.
var line = root.Parse(args);
var code = await line.InvokeAsync();
return line.Action is ParseErrorAction ? Complaint.Usage : code;
