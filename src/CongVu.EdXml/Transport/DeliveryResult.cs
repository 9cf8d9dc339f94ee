namespace CongVu.EdXml.Transport;

/// <summary>What the receiver tells the axis about a packet it fetched; the states of the document itself travel as packets.</summary>
public sealed record DeliveryResult
{
    private DeliveryResult(bool isStored, string? code, string? text) => (IsStored, Code, Text) = (isStored, code, text);

    /// <summary>The packet is stored safely; the axis may forget it.</summary>
    public static DeliveryResult Stored { get; } = new(true, null, null);

    public bool IsStored { get; }

    public string? Code { get; }

    public string? Text { get; }

    /// <summary>The packet cannot be stored, ever, for this reason.</summary>
    public static DeliveryResult Failed(string code, string text) => new(false, code, text);
}
