namespace CongVu.Reports.Handling;

/// <summary>Which documents a handling report is about (văn bản đến, văn bản đi).</summary>
public enum HandlingDirection
{
    /// <summary>Văn bản đến.</summary>
    Incoming,

    /// <summary>Văn bản đi.</summary>
    Outgoing,
}
