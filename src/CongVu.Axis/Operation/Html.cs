using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace CongVu.Axis.Operation;

/// <summary>Writes the operator's pages; every text is encoded, Vietnamese stays readable.</summary>
internal sealed class Html
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private static readonly string Style = ReadStyle();

    private readonly StringBuilder page = new();

    public static Html Begin(string title, string now)
    {
        var html = new Html();
        html.page.Append("<!doctype html><html lang=\"vi\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>")
            .Append(Encoder.Encode(title)).Append(" · Trục liên thông</title><style>").Append(Style)
            .Append("</style><div class=\"bar\"><b>Trục liên thông CongVu</b><a href=\"/\">Tình trạng</a><a href=\"/thong-ke\">Thống kê</a><small>")
            .Append(Encoder.Encode(now)).Append("</small></div><main><h1>").Append(Encoder.Encode(title)).Append("</h1>");
        return html;
    }

    /// <summary>Markup of our own; never anything that came from outside.</summary>
    public Html Raw(string markup)
    {
        page.Append(markup);
        return this;
    }

    public Html Text(string text)
    {
        page.Append(Encoder.Encode(text));
        return this;
    }

    public Html Element(string tag, string text, string attributes = "") =>
        Raw($"<{tag}{(attributes.Length > 0 ? " " : "")}{attributes}>").Text(text).Raw($"</{tag}>");

    public Html Row(string cell, IEnumerable<(string Text, bool IsNumber)> cells)
    {
        Raw("<tr>");
        foreach (var (text, isNumber) in cells) Element(cell, text, isNumber ? "class=\"n\"" : "");
        return Raw("</tr>");
    }

    public IResult ToResult() => Results.Text(page.Append("</main></html>").ToString(), "text/html", Encoding.UTF8);

    private static string ReadStyle()
    {
        using var reader = new StreamReader(typeof(Html).Assembly.GetManifestResourceStream("axis.css")!);
        return reader.ReadToEnd();
    }
}
