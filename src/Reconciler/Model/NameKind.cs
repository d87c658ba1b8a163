namespace Reconciler.Model;

/// <summary>What a name is the name of.</summary>
public enum NameKind
{
    /// <summary>Not known.</summary>
    Other,

    /// <summary>A human being.</summary>
    Person,

    /// <summary>A company, ministry, agency, party, centre.</summary>
    Organisation,

    /// <summary>A country, region, city, building.</summary>
    Place,

    /// <summary>A conference, summit, election, match.</summary>
    Event,

    /// <summary>A statement, plan, law, agreement, initiative.</summary>
    Work,

    /// <summary>A thing that is made or sold.</summary>
    Product,
}
