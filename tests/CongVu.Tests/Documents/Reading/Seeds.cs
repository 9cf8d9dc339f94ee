namespace CongVu.Tests.Documents.Reading;

/// <summary>The five public letters that the office was built for; they lie beside the repository, not in it.</summary>
internal static class Seeds
{
    public const string HaTinh = "000_6345ebc03e20c7bb.txt";
    public const string TrieuSon = "001_947c69334be3c47b.txt";
    public const string KonTum = "002_0f9355a380fbc767.txt";
    public const string QuanSon = "003_71da566a2f794883.txt";
    public const string DakLak = "004_1285e07814f1088b.txt";

    /// <summary>The text of one, or the test is skipped where they are not present.</summary>
    public static string Read(string name)
    {
        var file = Path.Combine(Folder(), "seeds", name);
        Assert.SkipUnless(File.Exists(file), $"The source documents are not beside the repository: {name} not found (set CONGVU_SHARED to their folder).");
        return File.ReadAllText(file);
    }

    private static string Folder()
    {
        if (Environment.GetEnvironmentVariable("CONGVU_SHARED") is { Length: > 0 } named)
            return named;
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CongVu.slnx")))
            folder = folder.Parent;
        return Path.Combine(folder?.Parent?.FullName ?? "", "shared");
    }
}
