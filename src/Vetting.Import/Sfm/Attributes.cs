namespace Vetting.Import.Sfm;

/// <summary>
/// The names of Security Force Monitor's attributes, by the labels of its Research Handbook. A sheet may carry the key name
/// in place of the label, and earlier sheets spelled a few labels otherwise.
/// </summary>
internal static class Attributes
{
    public const string ClaimType = "type:claim";
    public const string Status = "status:meta";
    public const string Citations = "citation:refs:claim";
    public const string Entity = "about_entity:ref:claim";
    public const string EntityName = "about_entity:name:qa";
    public const string Country = "country:annotation";
    public const string FirstPrecise = "first_precise:range";
    public const string LastPrecise = "last_precise:range";
    public const string FirstImprecise = "first_imprecise:range";
    public const string LastImprecise = "last_imprecise:range";
    public const string Starting = "starting:range";
    public const string Ending = "ending:range";

    public const string Name = "name:annotation";
    public const string UnitNames = "unit:names:assertion";
    public const string UnitClassifications = "unit:classifications:assertion";

    public const string RelationUnit = "relation:unit:refs:assertion";
    public const string RelationType = "relation:types:assertion";
    public const string RelationOther = "relation:related_unit:refs:assertion";
    public const string RelationClass = "relation:related_unit_classes:assertion";

    public const string PostingPerson = "posting:person:refs:assertion";
    public const string PostingUnit = "posting:unit:refs:assertion";
    public const string PostingRole = "posting:roles:assertion";

    public const string IncidentPlace = "incident:location:descriptions:assertion";
    public const string IncidentTypes = "incident:violation:types:assertion";
    public const string IncidentDescription = "incident:violation:descriptions:assertion";
    public const string IncidentPerpetrators = "incident:perpetrator:refs:assertion";
    public const string IncidentClassifications = "incident:perpetrator:classifications:assertion";

    public const string Citation = "source:access_point_id:admin";
    public const string CitationType = "source:access_point_type";
    public const string CitationTrigger = "source:access_point_trigger";
    public const string Source = "source:source_id:admin";
    public const string SourceTitle = "source:title";
    public const string SourceUrl = "source:url";
    public const string Published = "source:published_timestamp";
    public const string Uploaded = "source:uploaded_timestamp";
    public const string Created = "source:created_timestamp";
    public const string Publication = "source:publication_id:admin";
    public const string PublicationName = "source:publication_name";

    /// <summary>Other spellings, in the order in which the handbook gives labels and keys: key names, and those of earlier sheets and downloads.</summary>
    private static readonly Dictionary<string, string> Others = new(StringComparer.OrdinalIgnoreCase)
    {
        [":claim/type"] = ClaimType,
        [":claim/statuses"] = Status,
        [":claim/citation:refs"] = Citations,
        [":claim/about-entity:ref"] = Entity,
        [":annotation/country"] = Country,
        [":range-precise/first"] = FirstPrecise,
        [":range-precise/last"] = LastPrecise,
        [":range-imprecise/first"] = FirstImprecise,
        [":range-imprecise/last"] = LastImprecise,
        [":range/starting?"] = Starting,
        [":range/ending?"] = Ending,
        [":annotation/name"] = Name,
        [":assertion/unit:names"] = UnitNames,
        [":assertion/unit:classifications"] = UnitClassifications,
        [":assertion/relation:unit:refs"] = RelationUnit,
        [":assertion/relation:types"] = RelationType,
        [":assertion/relation:related-unit:refs"] = RelationOther,
        [":assertion/relation:related-unit-classes"] = RelationClass,
        [":assertion/posting:person:refs"] = PostingPerson,
        [":assertion/posting:unit:refs"] = PostingUnit,
        [":assertion/posting:roles"] = PostingRole,
        [":assertion/incident:location:descriptions"] = IncidentPlace,
        [":assertion/incident:violation:types"] = IncidentTypes,
        [":assertion/incident:violation:descriptions"] = IncidentDescription,
        [":assertion/incident:perpetrator:refs"] = IncidentPerpetrators,
        [":assertion/incident:perpetrator:classifications"] = IncidentClassifications,
        [":citation/id"] = Citation,
        ["source:access_point_id"] = Citation,
        [":citation/type"] = CitationType,
        [":citation/trigger"] = CitationTrigger,
        [":citation/source:id"] = Source,
        ["source:id:admin"] = Source,
        [":source/title"] = SourceTitle,
        [":source/url"] = SourceUrl,
        [":source/published-at"] = Published,
        [":source/uploaded-at"] = Uploaded,
        [":source/created-at"] = Created,
        [":source/publication:ref"] = Publication,
        [":publication/name"] = PublicationName,
    };

    /// <summary>The label that a header means; the header itself where it means none known here.</summary>
    public static string Of(string header)
    {
        var plain = header.Trim('`', ' ');
        return Others.GetValueOrDefault(plain, plain);
    }
}
