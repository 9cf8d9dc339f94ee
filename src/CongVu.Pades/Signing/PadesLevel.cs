namespace CongVu.Pades.Signing;

/// <summary>How long a signature can be proven: EN 319 142-1.</summary>
public enum PadesLevel
{
    /// <summary>B-B: the signature alone.</summary>
    BB,

    /// <summary>B-T: with a time stamp over the signature.</summary>
    BT,

    /// <summary>B-LT: with the certificates, CRLs and OCSP answers needed to judge it.</summary>
    BLT,

    /// <summary>B-LTA: with a time stamp over the whole document.</summary>
    BLTA,
}
