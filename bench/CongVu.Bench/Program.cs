using CongVu.Bench.Directives;
using CongVu.Bench.Documents;
using CongVu.Bench.Exchange;
using CongVu.Bench.Lists;
using CongVu.Bench.Pades;
using CongVu.Bench.Reports;

// One line per capability; each lives in a folder of its name.
return args switch
{
    ["directives", .. var rest] => await DirectivesBench.RunAsync(rest),
    ["edxml", .. var rest] => EdXmlBench.Run(rest),
    ["exchange", .. var rest] => await HubBench.RunAsync(rest),
    ["pades", .. var rest] => await PadesBench.RunAsync(rest),
    ["list-files", .. var rest] => await ListFilesBench.RunAsync(rest),
    ["lists", .. var rest] => await ListsBench.RunAsync(rest),
    ["register", .. var rest] => await RegisterBench.RunAsync(rest),
    ["reports", .. var rest] => await ReportsBench.RunAsync(rest),
    ["signing-desk"] => await SigningDeskBench.RunAsync(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("bench: directives [--tasks N] [--database Host=…] | edxml [--megabytes N] | exchange [--packets N] | list-files [--database Host=…] | lists [--documents N] [--database Host=…] | pades [--parts | --memory FILE OUT | --make FILE SIZE PAGES] | register [--database Host=…] | reports [--size N] [--data FOLDER] [--database Host=…] | signing-desk");
    return 2;
}
