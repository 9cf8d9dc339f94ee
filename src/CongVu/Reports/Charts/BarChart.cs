using System.Globalization;
using System.Net;
using System.Text;

namespace CongVu.Reports.Charts;

/// <summary>
/// Stacked bars lying one under another, as SVG drawn on the server (biểu đồ cột ngang). They print in black and white too: each
/// part has its own pattern, and its figure stands in it.
/// </summary>
/// <param name="Title">What is shown; read to those who cannot see it.</param>
/// <param name="Parts">The parts of each bar.</param>
/// <param name="Bars">The bars.</param>
public sealed record BarChart(string Title, IReadOnlyList<ChartPart> Parts, IReadOnlyList<ChartBar> Bars)
{
    private const int Width = 900;
    private const int Label = 270;
    private const int Step = 26;
    private const int Thick = 18;
    private const int LegendLine = 18;

    /// <summary>The picture. A part too narrow for its figure shows none; the table behind has them all.</summary>
    public string ToSvg()
    {
        var legend = Legend();
        var head = legend[^1].Top + LegendLine + 8;
        var svg = new StringBuilder();
        Add(svg, $"<svg class=\"chart\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {head + (Bars.Count * Step) + 6}\" role=\"img\" aria-label=\"{Text(Title)}\" font-size=\"13\">");
        foreach (var (part, left, top) in legend)
        {
            Add(svg, $"<rect x=\"{left}\" y=\"{top}\" width=\"12\" height=\"12\" fill=\"{part.Fill}\" stroke=\"#16202a\"/><text x=\"{left + 17}\" y=\"{top + 11}\">{Text(part.Name)}</text>");
        }

        var most = Math.Max(1, Bars.Select(bar => bar.Values.Sum()).DefaultIfEmpty().Max());
        foreach (var (index, bar) in Bars.Index())
        {
            AddBar(svg, bar, head + (index * Step), (Width - Label - 50) / (double)most);
        }

        return svg.Append("</svg>").ToString();
    }

    // In as many lines as its words need.
    private List<(ChartPart Part, int Left, int Top)> Legend()
    {
        var (places, left, top) = (new List<(ChartPart, int, int)>(), Label, 4);
        foreach (var part in Parts)
        {
            var wide = 34 + (part.Name.Length * 7);
            (left, top) = left > Label && left + wide > Width ? (Label, top + LegendLine) : (left, top);
            places.Add((part, left, top));
            left += wide;
        }

        return places;
    }

    private void AddBar(StringBuilder svg, ChartBar bar, int top, double scale)
    {
        Add(svg, $"<text x=\"{Label - 8}\" y=\"{top + 14}\" text-anchor=\"end\">{Text(Short(bar.Name))}</text>");
        var left = (double)Label;
        foreach (var (value, part) in bar.Values.Zip(Parts).Where(pair => pair.First > 0))
        {
            var wide = value * scale;
            Add(svg, $"<rect x=\"{left:0.#}\" y=\"{top}\" width=\"{wide:0.#}\" height=\"{Thick}\" fill=\"{part.Fill}\" stroke=\"#16202a\"/>");
            if (wide >= 10 + (8 * Digits(value)))
            {
                Add(svg, $"<text x=\"{left + (wide / 2):0.#}\" y=\"{top + 14}\" text-anchor=\"middle\" fill=\"{part.Ink}\">{value}</text>");
            }

            left += wide;
        }

        Add(svg, $"<text x=\"{left + 6:0.#}\" y=\"{top + 14}\" font-weight=\"600\">{bar.Values.Sum()}</text>");
    }

    private static int Digits(int value) => value.ToString(CultureInfo.InvariantCulture).Length;

    private static string Short(string name) => name.Length <= 36 ? name : $"{name[..35]}…";

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    private static void Add(StringBuilder svg, FormattableString text) => svg.Append(text.ToString(CultureInfo.InvariantCulture));
}

/// <summary>A part of each bar.</summary>
/// <param name="Name">What it counts.</param>
/// <param name="Fill">Its color: light and dark ones in turn, so that they differ on black and white paper.</param>
/// <param name="Ink">The color of the figure in it.</param>
public sealed record ChartPart(string Name, string Fill, string Ink);

/// <summary>A bar.</summary>
/// <param name="Name">Whose.</param>
/// <param name="Values">One for each part.</param>
public sealed record ChartBar(string Name, IReadOnlyList<int> Values);
