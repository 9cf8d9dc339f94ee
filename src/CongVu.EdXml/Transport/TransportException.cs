namespace CongVu.EdXml.Transport;

/// <summary>The axis could not be reached or gave no usable answer: nothing is known, so the call is to be repeated later.</summary>
public sealed class TransportException : EdXmlException
{
    public TransportException(string message) : base(message)
    {
    }

    public TransportException(string message, Exception innerException) : base(message, innerException)
    {
    }

    /// <summary>True if repeating will not help before somebody has mended credentials or configuration.</summary>
    public bool NeedsAttention { get; init; }
}
