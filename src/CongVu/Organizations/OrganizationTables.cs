using CongVu.Organizations.WorkDays;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CongVu.Organizations;

/// <summary>Organizations, people, posts and accounts as tables.</summary>
internal sealed class OrganizationTables :
    IEntityTypeConfiguration<Organization>,
    IEntityTypeConfiguration<OrganizationCode>,
    IEntityTypeConfiguration<OrganizationName>,
    IEntityTypeConfiguration<OrganizationSuccession>,
    IEntityTypeConfiguration<Person>,
    IEntityTypeConfiguration<Post>,
    IEntityTypeConfiguration<Delegation>,
    IEntityTypeConfiguration<Account>,
    IEntityTypeConfiguration<Session>,
    IEntityTypeConfiguration<SystemToken>,
    IEntityTypeConfiguration<DecidedDay>
{
    public void Configure(EntityTypeBuilder<Organization> builder)
    {
        builder.ToTable("organizations").HasKey(organization => organization.Id);
        builder.HasMany(organization => organization.Codes).WithOne().HasForeignKey(code => code.OrganizationId);
        builder.HasMany(organization => organization.Names).WithOne().HasForeignKey(name => name.OrganizationId);
    }

    public void Configure(EntityTypeBuilder<OrganizationCode> builder) =>
        builder.ToTable("organization_codes").HasKey(code => new { code.OrganizationId, code.Scheme, code.ValidFrom });

    public void Configure(EntityTypeBuilder<OrganizationName> builder) =>
        builder.ToTable("organization_names").HasKey(name => new { name.OrganizationId, name.ValidFrom });

    public void Configure(EntityTypeBuilder<OrganizationSuccession> builder) =>
        builder.ToTable("organization_successions").HasKey(row => new { row.PredecessorId, row.SuccessorId });

    public void Configure(EntityTypeBuilder<DecidedDay> builder) => builder.ToTable("decided_days").HasKey(row => row.Day);

    public void Configure(EntityTypeBuilder<Person> builder) => builder.ToTable("people").HasKey(person => person.Id);

    public void Configure(EntityTypeBuilder<Post> builder) => builder.ToTable("posts").HasKey(post => post.Id);

    public void Configure(EntityTypeBuilder<Delegation> builder) => builder.ToTable("delegations").HasKey(delegation => delegation.Id);

    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("accounts").HasKey(account => account.PersonId);
        builder.Property(account => account.PasswordHash);
    }

    public void Configure(EntityTypeBuilder<SystemToken> builder) => builder.ToTable("system_tokens").HasKey(token => token.Id);

    public void Configure(EntityTypeBuilder<Session> builder) => builder.ToTable("sessions").HasKey(session => session.Id);
}
