using System.Collections.Concurrent;
using CongVu.Pdf.Objects;

namespace CongVu.Pdf.Fonts;

/// <summary>Finds the faces in font folders and keeps each one that was read.</summary>
public sealed class FontLibrary
{
    // What older packages of these fonts lack: without them a page of Vietnamese cannot be set.
    private const string MustShow = "ăâđêôơưĂÂĐÊÔƠƯếệữợỹỵẶỬ–“”…";

    private readonly IReadOnlyList<string> folders;
    private readonly Lazy<ILookup<string, string>> filesByName;
    private readonly ConcurrentDictionary<(FontFamily, FontStyle), Lazy<TrueTypeFont>> fonts = new();

    /// <summary>A library over these folders and those below them; earlier folders win.</summary>
    public FontLibrary(IReadOnlyList<string> folders)
    {
        this.folders = folders;
        filesByName = new(FindFiles);
    }

    /// <summary>The library over the folders of the operating system.</summary>
    public static FontLibrary OfSystem { get; } = new(SystemFolders);

    /// <summary>Where operating systems keep fonts, and the folder named by <c>CONGVU_FONTS</c> before them.</summary>
    public static IReadOnlyList<string> SystemFolders =>
    [
        .. Environment.GetEnvironmentVariable("CONGVU_FONTS") is { Length: > 0 } own ? [own] : Array.Empty<string>(),
        "/usr/share/fonts",
        "/usr/local/share/fonts",
        "/System/Library/Fonts/Supplemental",
        "/Library/Fonts",
        Environment.GetFolderPath(Environment.SpecialFolder.Fonts),
    ];

    /// <summary>The face of a family, read once.</summary>
    /// <exception cref="PdfException">No folder holds a face that can show Vietnamese.</exception>
    public TrueTypeFont Get(FontFamily family, FontStyle style) =>
        fonts.GetOrAdd((family, style), key => new(() => Find(key.Item1, key.Item2))).Value;

    private TrueTypeFont Find(FontFamily family, FontStyle style)
    {
        var names = FontFileNames.Of(family, style);
        foreach (var path in names.SelectMany(name => filesByName.Value[name]))
        {
            var font = TrueTypeFont.Read(File.ReadAllBytes(path));
            if (font.CanShow(MustShow))
                return font;
        }

        throw new PdfException(PdfFault.NoFont,
            $"None of {string.Join(", ", names)} with Vietnamese letters was found below {string.Join(", ", folders)}. Install Times New Roman or the package fonts-liberation2.");
    }

    private ILookup<string, string> FindFiles()
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true };
        return folders
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.ttf", options).Order(StringComparer.Ordinal))
            .ToLookup(path => Path.GetFileName(path), StringComparer.OrdinalIgnoreCase);
    }
}
