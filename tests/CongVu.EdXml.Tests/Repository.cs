namespace CongVu.EdXml.Tests;

internal static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo? folder) => folder switch
    {
        null => throw new InvalidOperationException("These tests read files of the repository and have to run inside it."),
        _ when File.Exists(Path.Combine(folder.FullName, "CongVu.slnx")) => folder.FullName,
        _ => Find(folder.Parent),
    };
}
