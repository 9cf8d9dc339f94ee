namespace CongVu.EdXml;

// Ends the reading of a packet that exceeds a bound; never leaves the library.
internal sealed class PacketLimitException(FindingKind kind, long bound) : EdXmlException(kind.Code)
{
    public FindingKind Kind { get; } = kind;

    public long Bound { get; } = bound;
}
