namespace CongVu.Pades.Verifying;

/// <summary>The main verdicts of EN 319 102-1.</summary>
public enum Indication
{
    TotalPassed,
    Indeterminate,
    TotalFailed,
}

/// <summary>The reasons of EN 319 102-1 for a verdict other than passed.</summary>
public enum SubIndication
{
    FormatFailure,
    HashFailure,
    SigCryptoFailure,
    SigConstraintsFailure,
    Revoked,
    ChainConstraintsFailure,
    CertificateChainGeneralFailure,
    CryptoConstraintsFailure,
    NoSigningCertificateFound,
    NoCertificateChainFound,
    RevokedNoPoe,
    OutOfBoundsNoPoe,
    CryptoConstraintsFailureNoPoe,
    NotYetValid,
    Expired,
    TimestampOrderFailure,
    SignedDataNotFound,
    TryLater,
    Generic,
}

/// <summary>The verdict on a whole file in plain words.</summary>
public enum PlainAnswer
{
    /// <summary>Hợp lệ.</summary>
    Valid,

    /// <summary>Chưa đủ căn cứ.</summary>
    Indeterminate,

    /// <summary>Không hợp lệ.</summary>
    Invalid,

    /// <summary>Không có chữ ký.</summary>
    NoSignature,

    /// <summary>Không đọc được.</summary>
    Unreadable,
}
