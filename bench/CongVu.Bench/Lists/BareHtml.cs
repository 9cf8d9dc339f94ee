namespace CongVu.Bench.Lists;

/// <summary>The page that the bare server gives: the same bytes as the inbox, out of memory.</summary>
public sealed class BareHtml
{
    public string Text { get; set; } = "";
}
