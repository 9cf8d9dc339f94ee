namespace CongVu.DocumentFormat.Drafting;

/// <summary>How urgent a document is. Độ khẩn.</summary>
public enum Urgency
{
    /// <summary>Not urgent.</summary>
    None,

    /// <summary>Khẩn.</summary>
    Urgent,

    /// <summary>Thượng khẩn.</summary>
    VeryUrgent,

    /// <summary>Hỏa tốc.</summary>
    Express,
}
