namespace CongVu.Directives;

/// <summary>What a unit has to do with a directive (vai trò trong nhiệm vụ).</summary>
public enum AssignmentRole
{
    /// <summary>Chủ trì: exactly one.</summary>
    Lead,

    /// <summary>Phối hợp.</summary>
    Supporting,

    /// <summary>Để biết: nothing to do, so never counted and never late.</summary>
    Information,
}

/// <summary>Why an assignment ended without having been done.</summary>
public enum EndCause
{
    /// <summary>Taken from the unit with a reason.</summary>
    Removed,

    /// <summary>Declined by the unit, and given to another.</summary>
    Declined,

    /// <summary>The whole is done or ended, and this part with it.</summary>
    WithTheWhole,

    /// <summary>The directive was withdrawn.</summary>
    Withdrawn,
}
