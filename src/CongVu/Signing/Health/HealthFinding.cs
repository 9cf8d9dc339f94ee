namespace CongVu.Signing.Health;

/// <summary>What the signing doctor found about one thing (kết quả khám).</summary>
/// <param name="Check">What was looked at.</param>
/// <param name="Grade">How it stands.</param>
/// <param name="What">A sentence about it.</param>
/// <param name="Remedy">What to do now; empty when all is well.</param>
public sealed record HealthFinding(string Check, HealthGrade Grade, string What, string Remedy);

/// <summary>How a thing stands.</summary>
public enum HealthGrade
{
    /// <summary>Tốt.</summary>
    Good,

    /// <summary>Cần lưu ý.</summary>
    Warning,

    /// <summary>Chưa ký được.</summary>
    Bad,
}
