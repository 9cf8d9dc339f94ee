using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace CongVu.SigningAgent.Pages;

/// <summary>Pages of the agent: plain HTML without scripts, every word from outside encoded.</summary>
internal static class Html
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Text(string? words) => Encoder.Encode(words ?? "");

    /// <summary>Everything above a page's own content.</summary>
    public static string Head(string title) =>
        $"""
        <!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{Text(title)} · Chương trình ký số</title>
        <meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/agent.css"></head>
        <body><header><a href="/">Chương trình ký số CongVu</a><span>chạy trên máy này; mã PIN không rời khỏi máy</span></header><main><h1>{Text(title)}</h1>

        """;

    public const string Foot = "</main></body></html>\n";

    public static string Bad(string words) => words.Length == 0 ? "" : $"<p class=\"bad\" role=\"alert\">{Text(words)}</p>\n";

    public static IResult Page(string title, string body, int status = StatusCodes.Status200OK) =>
        Results.Content(Head(title) + body + Foot, "text/html; charset=utf-8", statusCode: status);
}
