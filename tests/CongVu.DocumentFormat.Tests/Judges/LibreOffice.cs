namespace CongVu.DocumentFormat.Tests.Judges;

/// <summary>Has LibreOffice open files and write them in another format; a profile of its own each time.</summary>
internal static class LibreOffice
{
    /// <summary>Converts files by name; the answer holds what it made of each, by the same name.</summary>
    public static Dictionary<string, byte[]> Convert(string format, params (string Name, byte[] File)[] files)
    {
        using var folder = new TemporaryFolder();
        string[] paths = [.. files.Select(file => folder.Write(file.Name, file.File))];
        var made = Directory.CreateDirectory(Path.Combine(folder.Path, "made")).FullName;
        Judge.Ask("soffice", [$"-env:UserInstallation=file://{folder.Path}/profile", "--headless", "--convert-to", format, "--outdir", made, .. paths]);
        return files.ToDictionary(file => file.Name, file => File.ReadAllBytes(Directory.GetFiles(made, Path.GetFileNameWithoutExtension(file.Name) + ".*").Single()));
    }
}
