using System.Globalization;

namespace CongVu.DocumentFormat.Checking;

/// <summary>How the letters of a line must look; what is not set is free.</summary>
internal sealed record LineForm
{
    private const double Tolerance = 0.01;

    public (double Least, double Most) Size { get; init; } = (13, 14);

    public bool? IsBold { get; init; }

    public bool? IsItalic { get; init; }

    public bool? IsCapitals { get; init; }

    public bool IsCentered { get; init; }

    private string Sizes => Size.Least.Equals(Size.Most) ? Number(Size.Least) : $"{Number(Size.Least)} đến {Number(Size.Most)}";

    public List<string> Differences(TextLine line)
    {
        var differences = new List<string>();
        var odd = line.Letters.Select(run => run.Size).Where(size => size < Size.Least - Tolerance || size > Size.Most + Tolerance).Distinct().ToList();
        if (odd.Count > 0)
            differences.Add($"cỡ chữ {string.Join(", ", odd.Select(Number))} (quy định {Sizes})");
        if (IsBold == true && !line.IsBold)
            differences.Add("chưa in đậm");
        if (IsBold == false && line.Letters.Any(run => run.IsBold))
            differences.Add("in đậm (quy định không đậm)");
        if (IsItalic == true && !line.IsItalic)
            differences.Add("chưa in nghiêng");
        if (IsItalic == false && line.Letters.Any(run => run.IsItalic))
            differences.Add("in nghiêng (quy định kiểu chữ đứng)");
        if (IsCapitals == true && !line.IsCapitals)
            differences.Add("chưa viết bằng chữ in hoa");
        if (IsCapitals == false && line.IsCapitals)
            differences.Add("viết bằng chữ in hoa (quy định chữ in thường)");
        if (IsCentered && !line.IsCentered)
            differences.Add("chưa đặt canh giữa");
        return differences;
    }

    public string Describe() => string.Join(", ", new[]
    {
        IsCapitals switch { true => "chữ in hoa", false => "chữ in thường", _ => "" },
        $"cỡ chữ {Sizes}",
        IsItalic switch { true => "kiểu chữ nghiêng", false => "kiểu chữ đứng", _ => "" },
        IsBold switch { true => "đậm", false => "không đậm", _ => "" },
        IsCentered ? "canh giữa" : "",
    }.Where(part => part.Length > 0));

    private static string Number(double size) => size.ToString("0.#", CultureInfo.GetCultureInfo("vi-VN"));
}
