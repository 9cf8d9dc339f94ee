namespace CongVu.SigningAgent.Tokens;

/// <summary>A list of PKCS#11 libraries beside the program, for whoever hands the program to many machines.</summary>
internal static class LibraryList
{
    public const string FileName = "pkcs11.txt";

    /// <summary>The libraries that the list in this folder names, one on a line; lines with <c>#</c> are remarks. Nothing without a list.</summary>
    public static IReadOnlyList<string> Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        return File.Exists(path)
            ? [.. File.ReadLines(path).Select(line => Environment.ExpandEnvironmentVariables(line.Trim())).Where(line => line.Length > 0 && line[0] != '#')]
            : [];
    }
}
