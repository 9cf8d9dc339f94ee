using CongVu.Database;
using CongVu.Files;

namespace CongVu.Signing;

/// <summary>The verdict on a stored file, kept by its hash and by what was trusted then (kết quả kiểm tra chữ ký).</summary>
public sealed class FileVerification : IUnrecorded, IFirstWins
{
    private FileVerification()
    {
    }

    internal FileVerification(FileHash hash, string trust, DateTimeOffset at, FileVerdict verdict)
    {
        Hash = hash;
        Judge(trust, at, verdict);
    }

    public FileHash Hash { get; private set; }

    /// <summary>Digest over the trusted roots and lists: with others the file is judged anew.</summary>
    public string Trust { get; private set; } = "";

    public DateTimeOffset VerifiedAt { get; private set; }

    public FileAnswer Answer { get; private set; }

    public FileVerdict Verdict { get; private set; } = null!;

    internal void Judge(string trust, DateTimeOffset at, FileVerdict verdict) =>
        (Trust, VerifiedAt, Answer, Verdict) = (trust, at, verdict.Answer, verdict);
}

/// <summary>The plain answers on a file's signatures.</summary>
public enum FileAnswer
{
    /// <summary>Hợp lệ.</summary>
    Valid,

    /// <summary>Chưa đủ căn cứ.</summary>
    Indeterminate,

    /// <summary>Không hợp lệ.</summary>
    Invalid,

    /// <summary>Chưa ký số.</summary>
    Unsigned,

    /// <summary>Không đọc được.</summary>
    Unreadable,
}
