namespace CongVu.Documents;

/// <summary>How fast a document must be dealt with (độ khẩn; Decree 30, annex I).</summary>
public enum Urgency
{
    /// <summary>Thường.</summary>
    Normal,

    /// <summary>Khẩn.</summary>
    Urgent,

    /// <summary>Thượng khẩn.</summary>
    VeryUrgent,

    /// <summary>Hỏa tốc.</summary>
    Immediate,

    /// <summary>Hỏa tốc hẹn giờ.</summary>
    ImmediateAtTime,
}
