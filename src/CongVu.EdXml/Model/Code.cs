namespace CongVu.EdXml;

/// <summary>Number and notation of a document (số, ký hiệu văn bản).</summary>
public sealed record Code(string? CodeNumber, string? CodeNotation)
{
    /// <summary>As people write it: <c>7816/VPCP-TTĐT</c>.</summary>
    public override string ToString() =>
        CodeNumber is null || CodeNotation is null ? CodeNumber ?? CodeNotation ?? "" : $"{CodeNumber}/{CodeNotation}";
}
