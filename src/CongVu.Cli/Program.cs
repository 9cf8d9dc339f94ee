using System.CommandLine;
using CongVu.Cli.EdXml;

var root = new RootCommand("CongVu: văn phòng điện tử mở cho cơ quan hành chính nhà nước.")
{
    EdXmlCommand.Create(),
};
return root.Parse(args).Invoke();
