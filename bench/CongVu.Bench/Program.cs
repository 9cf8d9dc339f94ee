using CongVu.Bench.Exchange;

// One line per capability; each lives in a folder of its name.
return args switch
{
    ["edxml", .. var rest] => EdXmlBench.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("bench: edxml [--megabytes N]");
    return 2;
}
