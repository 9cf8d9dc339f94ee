namespace CongVu.Documents.Secrecy;

/// <summary>Whether this machine can read pictures of pages (nhận dạng bản quét); where it cannot, people are told to look themselves.</summary>
public static class ScanReading
{
    private static readonly Lazy<bool> Possible = new(() => Has("tesseract") && Has("pdftoppm"));

    public static bool IsPossible => Possible.Value;

    private static bool Has(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Any(folder => File.Exists(Path.Combine(folder, program)) || File.Exists(Path.Combine(folder, $"{program}.exe")));
}
