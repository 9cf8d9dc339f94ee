namespace CongVu.Pades.Tests.Office;

/// <summary>Files made by others, beside the repository and not in it; a test that needs one is skipped without it.</summary>
internal static class Corpus
{
    public static IReadOnlyList<string> Files(string set, string pattern = "*.pdf")
    {
        var folder = Path.Combine(Folder(), "corpus", set);
        Assert.SkipUnless(Directory.Exists(folder), $"The files of others are not beside the repository: {folder} (set CONGVU_SHARED to their folder).");
        return [.. Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal)];
    }

    /// <summary>Files by their names without ending; one that is missing fails the test.</summary>
    public static IReadOnlyList<string> Named(string set, IEnumerable<string> names)
    {
        var folder = Path.GetDirectoryName(Files(set)[0])!;
        return [.. names.Select(name => Path.Combine(folder, name + ".pdf"))];
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
