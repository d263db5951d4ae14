/** Order matters: tokens and base first, then what refers to them. */
import "./tokens.css";
import "./base.css";
import "./frame.css";
import "./parts.css";
import "./controls.css";
import "./overview.css";
import "./checkup.css";
import "./documents.css";
import "./register.css";
import "./start.css";
import "./contrast-and-print.css";
