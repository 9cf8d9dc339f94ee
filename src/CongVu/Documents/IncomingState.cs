namespace CongVu.Documents;

/// <summary>Where an incoming document stands on its way.</summary>
public enum IncomingState
{
    /// <summary>Chờ tiếp nhận: arrived, not yet in the register.</summary>
    Arrived,

    /// <summary>Chờ chỉ đạo: registered, waits for the leader.</summary>
    Registered,

    /// <summary>Đang xử lý: directed and assigned.</summary>
    InProgress,

    /// <summary>Nhận để biết: nothing to be done.</summary>
    ForInformation,

    /// <summary>Đã hoàn thành: answered, or what it asked for is done.</summary>
    Completed,

    /// <summary>Đã trả lại: refused to its sender with a reason.</summary>
    Returned,

    /// <summary>Đã hủy số: registered by mistake; the void line of the register tells why.</summary>
    Voided,

    /// <summary>Đã thu hồi: its sender took it back; the metadata stay, frozen.</summary>
    Recalled,
}
