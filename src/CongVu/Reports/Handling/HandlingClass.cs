namespace CongVu.Reports.Handling;

/// <summary>How far a document is. Each document of a report belongs to exactly one class of its direction (tình hình giải quyết).</summary>
public enum HandlingClass
{
    /// <summary>Đến: chờ tiếp nhận, chưa vào sổ.</summary>
    AwaitingIntake,

    /// <summary>Đến: đã vào sổ, chờ chỉ đạo.</summary>
    AwaitingDirection,

    /// <summary>Đến: đang giải quyết, còn hạn hoặc không ghi hạn.</summary>
    OpenInTime,

    /// <summary>Đến: đang giải quyết, quá hạn.</summary>
    OpenOverdue,

    /// <summary>Đến: đã giải quyết đúng hạn, hoặc không ghi hạn.</summary>
    DoneOnTime,

    /// <summary>Đến: đã giải quyết, quá hạn.</summary>
    DoneLate,

    /// <summary>Đến: nhận để biết.</summary>
    ForInformation,

    /// <summary>Đến: trả lại, nơi gửi thu hồi, hủy số.</summary>
    GivenBack,

    /// <summary>Đi: dự thảo.</summary>
    Drafting,

    /// <summary>Đi: đang kiểm tra hoặc chờ ký.</summary>
    Submitted,

    /// <summary>Đi: đã ký, chờ phát hành.</summary>
    AwaitingIssue,

    /// <summary>Đi: đã phát hành, không có nơi nhận điện tử.</summary>
    IssuedOnly,

    /// <summary>Đi: đang gửi, có nơi chưa đến.</summary>
    OnTheWay,

    /// <summary>Đi: đã đến đủ, có nơi chưa tiếp nhận.</summary>
    Arrived,

    /// <summary>Đi: mọi nơi nhận đã tiếp nhận.</summary>
    Accepted,

    /// <summary>Đi: có nơi từ chối hoặc gửi lỗi.</summary>
    NotDelivered,

    /// <summary>Đi: thu hồi, được thay thế.</summary>
    Withdrawn,
}
