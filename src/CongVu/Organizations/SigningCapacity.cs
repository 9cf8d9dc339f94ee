namespace CongVu.Organizations;

/// <summary>In which capacity a person signs (quyền hạn ký; Decree 30, art. 13).</summary>
public enum SigningCapacity
{
    /// <summary>The head, in their own right.</summary>
    Head,

    /// <summary>Q.: acting head.</summary>
    Acting,

    /// <summary>TM.: the head on behalf of a collective body.</summary>
    OnBehalf,

    /// <summary>KT.: a deputy for the head.</summary>
    ForHead,

    /// <summary>TM. … KT.: a deputy for the head of a collective body.</summary>
    OnBehalfForHead,

    /// <summary>TL.: the head of a subordinate unit, by order.</summary>
    ByOrder,

    /// <summary>TUQ.: by special written authorization, limited in time and content.</summary>
    ByAuthorization,
}
