using System.CommandLine;
using System.Globalization;
using CongVu.Pades;
using CongVu.Pades.Appearances;
using CongVu.Pdf.Images;
using CongVu.Pdf.Reading;

namespace CongVu.Cli.Signing;

/// <summary>The options that say how a signature looks and where it stands.</summary>
internal sealed class AppearanceOptions
{
    private const double SealDiameter = 36;
    private const double PictureWidth = 150;
    private const double PictureHeight = 60;

    private readonly Option<string> kind = new("--appearance") { Description = "seal, signature, appendix-line hoặc none", DefaultValueFactory = _ => "none" };
    private readonly Option<string?> image = new("--image") { Description = "Ảnh chữ ký hoặc con dấu (PNG, JPEG)" };
    private readonly Option<string?> text = new("--text") { Description = "Dòng chữ hiển thị; \\n để xuống dòng" };
    private readonly Option<int?> page = new("--page") { Description = "Trang, tính từ 1; mặc định trang cuối, riêng appendix-line là trang 1" };
    private readonly Option<string?> at = new("--at") { Description = "Vị trí x,y,rộng,cao tính bằng point từ góc dưới bên trái trang" };

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[kind, image, text, page, at])
            command.Add(option);
    }

    public SignatureAppearance? Read(ParseResult line, PdfFile file, string signer, DateTimeOffset time)
    {
        var chosen = line.GetValue(kind)!.ToLowerInvariant();
        var index = line.GetValue(page) is { } number ? number - 1 : chosen == "appendix-line" ? 0 : -1;
        return chosen switch
        {
            "none" => null,
            "appendix-line" => new MarginLineAppearance(line.GetValue(text) ?? $"{signer}; {DecreeLines.Moment(time)}") { PageIndex = index },
            "seal" or "signature" => Picture(line, file, index, chosen == "seal", $"Ký bởi: {signer}\nThời gian ký: {DecreeLines.Moment(time)}"),
            _ => throw new PadesException(PadesFault.BadAppearance, $"Kiểu hiển thị «{chosen}» không có."),
        };
    }

    private SignatureAppearance Picture(ParseResult line, PdfFile file, int index, bool isSeal, string defaultText)
    {
        var picture = line.GetValue(image) is { } path ? RasterImage.Read(File.ReadAllBytes(path)) : null;
        var place = ReadPlace(line.GetValue(at));
        if (picture is null || line.GetValue(text) is not null)
        {
            var lines = (line.GetValue(text) ?? defaultText).Replace("\\n", "\n", StringComparison.Ordinal).Split('\n');
            return new TextAppearance(lines, place ?? new PdfRectangle(320, 120, 320 + 240, 120 + PictureHeight), picture) { PageIndex = index };
        }
        if (place is { } given)
            return new PictureAppearance(picture, given) { PageIndex = index };
        return new PictureAppearance(picture, shown => isSeal ? DecreePlaces.SealOver(file, shown, SealDiameter) : DefaultPlace(shown)) { PageIndex = index };
    }

    private static PdfRectangle DefaultPlace(PdfPage shown)
    {
        var (width, height) = shown.VisibleSize;
        var left = Math.Max(0, width * 0.75 - PictureWidth / 2);
        var bottom = height * 0.2;
        return new(left, bottom, Math.Min(width, left + PictureWidth), Math.Min(height, bottom + PictureHeight));
    }

    private static PdfRectangle? ReadPlace(string? value)
    {
        if (value is null)
            return null;
        var parts = value.Split(',').Select(part => double.TryParse(part, CultureInfo.InvariantCulture, out var number) ? number : double.NaN).ToArray();
        return parts.Length == 4 && parts.All(double.IsFinite)
            ? new(parts[0], parts[1], parts[0] + parts[2], parts[1] + parts[3])
            : throw new PadesException(PadesFault.BadPlace, "--at cần bốn số x,y,rộng,cao.");
    }
}
