using CongVu.Database;
using CongVu.Ledger;

namespace CongVu.Organizations;

/// <summary>How a person logs in (tài khoản). Locked for a while after too many wrong passwords.</summary>
public sealed class Account : IUnrecorded
{
    private const int MostFailures = 5;
    private static readonly TimeSpan LockTime = TimeSpan.FromMinutes(15);

    private Account()
    {
    }

    internal Account(Id<Person> person, string loginName)
    {
        PersonId = person;
        LoginName = loginName;
    }

    public Id<Person> PersonId { get; private set; }

    /// <summary>Lower case, unique in the deployment.</summary>
    public string LoginName { get; private set; } = "";

    internal string PasswordHash { get; set; } = "";

    public int Failures { get; private set; }

    public DateTimeOffset? LockedUntil { get; private set; }

    public bool IsDisabled { get; internal set; }

    public bool MustChangePassword { get; internal set; }

    /// <summary>Chữ to: pages in large type.</summary>
    public bool IsSimple { get; internal set; }

    public DateTimeOffset? LastLoginAt { get; private set; }

    public string LastLoginFrom { get; private set; } = "";

    public bool IsLocked(DateTimeOffset now) => LockedUntil > now;

    internal void Failed(DateTimeOffset now)
    {
        Failures++;
        if (Failures >= MostFailures)
        {
            LockedUntil = now + LockTime;
            Failures = 0;
        }
    }

    internal void Unlock()
    {
        Failures = 0;
        LockedUntil = null;
    }

    internal void Succeeded(DateTimeOffset now, string address)
    {
        Unlock();
        LastLoginAt = now;
        LastLoginFrom = address;
    }
}
