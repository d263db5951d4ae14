import { Result, type RigObject } from "./objects/types";
import { workbookObject } from "./objects/workbook";
import { notFound, notModelled, RigError } from "./rig-error";
import type { RigSession } from "./session";

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
}

interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

export interface BatchRequest {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface BatchAnswer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: Readonly<Record<string, unknown>>;
}

type Found = RigObject | null;

const pascal = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

/** The library asks the host for this one by itself when it starts. */
const internalService: RigObject = {
  kind: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => undefined },
};

/** One batch ("ProcessQuery"): actions in order, stopping at the first error; what was done before it stays done. */
export class Batch {
  private readonly objects = new Map<number, Found>();

  constructor(
    private readonly session: RigSession,
    private readonly request: BatchRequest,
    /** Throws to make the action at an index fail. */
    private readonly beforeAction: (index: number, name: string) => void,
  ) {}

  run(): BatchAnswer {
    const results: { ActionId: number; Value: unknown }[] = [];
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        this.beforeAction(index, action.Name ?? "");
        const value = this.act(action);
        if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        if (!(error instanceof RigError)) throw error;
        const location = this.request.ObjectPaths[action.ObjectPathId]?.Name ?? "";
        return {
          Results: results,
          Error: {
            Code: error.code,
            Message: error.message,
            Location: location,
            ActionIndex: index,
            HttpStatusCode: 400,
          },
        };
      }
    }
    return { Results: results };
  }

  private act(action: Action): unknown {
    if (action.ActionType === 5) return null;
    const object = this.resolve(action.ObjectPathId);
    const given = this.given(action.ArgumentInfo);
    switch (action.ActionType) {
      case 1:
        return this.identity(object);
      case 2:
        return object === null ? null : this.query(object, action.QueryInfo?.Select ?? []);
      case 3: {
        if (object === null) return null;
        const answer = this.method(object, action.Name)(...given);
        return answer instanceof Result ? answer.value : null;
      }
      case 4:
        this.assign(object, action.Name, given[0]);
        return undefined;
      default:
        return notModelled(`action type ${action.ActionType}`);
    }
  }

  private assign(object: Found, name: string, value: unknown): void {
    if (object === null) throw new RigError("InvalidObjectPath", "rig: a property of nothing");
    const property = object.props?.[name] ?? notModelled(`${object.kind}.${name}`);
    if (!property.set) notModelled(`writing ${object.kind}.${name}`);
    property.set?.(value);
  }

  private method(object: RigObject, name: string): NonNullable<RigObject["methods"]>[string] {
    return object.methods?.[name] ?? notModelled(`${object.kind}.${name}()`);
  }

  private resolve(id: number): Found {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)] ?? notFound(`object path ${id}`);
    const found = this.follow(path);
    this.objects.set(id, found);
    return found;
  }

  /** Arguments, with objects where the library names their paths. */
  private given(info: ArgumentInfo | undefined): readonly unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((each, i) => (ids[i] ? this.resolve(ids[i]) : each));
  }

  private follow(path: ObjectPath): Found {
    const given = path.ArgumentInfo?.Arguments ?? [];
    switch (path.ObjectPathType) {
      case 1:
        return workbookObject(this.session);
      case 2:
        return path.Name === "Microsoft.InternalService.AddinInternalService"
          ? internalService
          : notModelled(`new ${path.Name}()`);
      case 3: {
        const answer = this.method(this.parent(path), path.Name)(...this.given(path.ArgumentInfo));
        return answer instanceof Result || answer === undefined ? notModelled(`an object from ${path.Name}()`) : answer;
      }
      case 4: {
        const parent = this.parent(path);
        return (parent.nav?.[path.Name] ?? notModelled(`${parent.kind}.${path.Name}`))();
      }
      case 5: {
        const parent = this.parent(path);
        return (parent.indexer ?? notModelled(`${parent.kind}.getItem()`))(given[0]);
      }
      case 6:
        return this.session.references.get(path.Name) ?? notFound(`reference ${path.Name}`);
      case 7:
        return null;
      default:
        return notModelled(`object path type ${path.ObjectPathType}`);
    }
  }

  /** Whatever real Excel does with a path through a null object, code must not depend on it. */
  private parent(path: ObjectPath): RigObject {
    const parent = this.resolve(path.ParentObjectPathId);
    if (parent === null) throw new RigError("InvalidObjectPath", `rig: ${path.Name} of a null object`);
    return parent;
  }

  private identity(object: Found): Record<string, unknown> | null {
    if (object === null) return null;
    if (object.kind.startsWith("Range") && object.methods?._KeepReference)
      return { _ReferenceId: this.session.referenceTo(object) };
    return object.id === undefined ? {} : { Id: object.id };
  }

  private query(object: RigObject, select: readonly string[]): Record<string, unknown> {
    const names = select.map((each) => each.trim()).filter((each) => each !== "");
    if (object.items) {
      const inner = names.map((each) => each.replace(/^items\//i, ""));
      return { _Items: object.items().map((item) => this.query(item, inner)) };
    }
    const answer: Record<string, unknown> = this.identityWithoutReference(object);
    const deeper = new Map<string, string[]>();
    for (const name of names) {
      const [head = "", ...rest] = name.split("/");
      const key = pascal(head);
      if (rest.length > 0) deeper.set(key, [...(deeper.get(key) ?? []), rest.join("/")]);
      else answer[key] = (object.props?.[key] ?? notModelled(`${object.kind}.${head}`)).get();
    }
    for (const [key, inner] of deeper) {
      const next = (object.nav?.[key] ?? notModelled(`${object.kind}.${key}`))();
      answer[key] = next === null ? null : this.query(next, inner);
    }
    return answer;
  }

  private identityWithoutReference(object: RigObject): Record<string, unknown> {
    return object.id === undefined ? {} : { Id: object.id };
  }
}
