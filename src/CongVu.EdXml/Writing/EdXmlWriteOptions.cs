namespace CongVu.EdXml;

/// <summary>Choices the standard leaves to the sender.</summary>
public sealed record EdXmlWriteOptions
{
    public static EdXmlWriteOptions Default { get; } = new();

    /// <summary>Wrap every attachment in a one-entry ZIP, as the kit of the national axis does; false writes plain base64.</summary>
    public bool ZipAttachments { get; init; } = true;
}
